namespace PartnershipGraph.Dataset.Island;

/// <summary>
/// How data travel inside a page: an inert <c>template</c> element with the base64 of a gzip of a tar of the folder's files. Without this
/// program they come back by <c>base64 -d | tar xz</c>, in a browser by <c>DecompressionStream</c>.
/// </summary>
internal static class IslandFormat
{
    /// <summary>The element's id.</summary>
    public const string Id = "pgraph-data";

    /// <summary>The attribute that names the form, and the form that is written.</summary>
    public const string VersionAttribute = "data-format";

    public const string Version = "pgraph-data-1";

    /// <summary>The attribute with the SHA-256 of the unpacked bytes: what was changed since it was written is known.</summary>
    public const string DigestAttribute = "data-sha256";

    /// <summary>The attribute that says why the data do not travel; the element is empty then.</summary>
    public const string LeftOutAttribute = "data-left-out";

    /// <summary>How many characters a line of base64 has.</summary>
    public const int LineLength = 76;
}
