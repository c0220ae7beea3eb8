namespace PartnershipGraph.Bolt;

/// <summary>Bookmarks as this client keeps them.</summary>
internal sealed class BookmarkSet(string[] values) : Bookmarks(values);
