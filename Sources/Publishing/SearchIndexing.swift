import Website

/// Makes the search index of `website` with `jobs` workers; nil where there is nothing to search.
public func searchIndex(of website: Website, jobs: Int) async -> SearchIndex? {
  if website.searchBlocks.isEmpty { return nil }
  let blocks = await parallelMap(website.searchBlocks, width: jobs, inChunksOf: 1) { range, _ in
    website.searchBlock(range)
  }
  return SearchIndex(blocks, of: website)
}
