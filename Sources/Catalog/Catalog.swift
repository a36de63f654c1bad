// front door to come
