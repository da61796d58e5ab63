"""A call's arguments: what each is, the fingerprint that plans are kept by, and the trees that plans are made of."""
