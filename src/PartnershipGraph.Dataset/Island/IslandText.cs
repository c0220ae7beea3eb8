namespace PartnershipGraph.Dataset.Island;

/// <summary>The data of a page, as text of the page.</summary>
/// <param name="Base64">What the element holds, in lines of 76 signs; empty where the data do not travel.</param>
/// <param name="Bytes">What the data take in the page, or would take.</param>
/// <param name="Digest">Digest of the rows of all tables, as every analysis counts it; 64 hexadecimal digits.</param>
public sealed record IslandText(string Base64, long Bytes, string Digest)
{
    /// <summary>What the files of the folder take, unpacked.</summary>
    public required long UnpackedBytes { get; init; }

    /// <summary>SHA-256 of the unpacked bytes, by which a change is known; 64 hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Why the data do not travel, without a stop at its end; null: they do.</summary>
    public string? LeftOut { get; init; }

    /// <summary>The whole element, to be written into the page as it stands, near its end.</summary>
    public string Element
    {
        get
        {
            var start = $"<template id=\"{IslandFormat.Id}\" {IslandFormat.VersionAttribute}=\"{IslandFormat.Version}\"";
            return LeftOut is null
                ? $"{start} {IslandFormat.DigestAttribute}=\"{Sha256}\">\n{Base64}</template>"
                : $"{start} {IslandFormat.LeftOutAttribute}=\"{LeftOut}\"></template>";
        }
    }
}
