print("guongsang")
