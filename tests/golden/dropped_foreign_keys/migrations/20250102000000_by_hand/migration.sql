-- A team that dropped its foreign keys and left the schema as it was.
ALTER TABLE "User" DROP CONSTRAINT "User_parentId_fkey";
ALTER TABLE "Profile" DROP CONSTRAINT "Profile_userId_fkey";
ALTER TABLE "Post" DROP CONSTRAINT "Post_authorId_fkey";
ALTER TABLE "Comment" DROP CONSTRAINT "Comment_postId_postVersion_fkey";
ALTER TABLE "_CommentToLabel" DROP CONSTRAINT "_CommentToLabel_A_fkey";
ALTER TABLE "_CommentToLabel" DROP CONSTRAINT "_CommentToLabel_B_fkey";
ALTER TABLE "_Friends" DROP CONSTRAINT "_Friends_A_fkey";
