using System.Security.Cryptography;
using System.Text;
using PartnershipGraph.Analysis.Ports;
using PartnershipGraph.Dataset.Errors;
using PartnershipGraph.Dataset.Folder;
using PartnershipGraph.Dataset.Island;
using PartnershipGraph.Domain;

namespace PartnershipGraph.Dataset.Tests.Support;

/// <summary>Pages with data, made and read.</summary>
internal static class Page
{
    private const string head = "<!DOCTYPE html>\n<html lang=\"en\">\n<head><title>Brief &lt;template id=\"pgraph-data\"&gt;</title></head>\n<body>\n<p>Text</p>\n";

    /// <summary>A page around elements; the first of them begins on line 6.</summary>
    public static string Around(string elements) => head + elements + "\n</body>\n</html>\n";

    public static async Task<IslandText> IslandAsync(IPartnershipStore store) =>
        DataIsland.Of(await store.ReadAsync(DataTables.All, CancellationToken.None), CancellationToken.None);

    /// <summary>A page with the data of a folder.</summary>
    public static async Task<string> OfAsync(string folder) => Around((await IslandAsync(FolderStore.At(folder))).Element);

    /// <summary>An element with bytes that are packed soundly, whatever they are.</summary>
    public static string Element(byte[] joined, string? digest = null) =>
        Element(IslandBase64.Write(IslandPacking.Pack(joined)), $"data-format=\"pgraph-data-1\" data-sha256=\"{digest ?? Convert.ToHexString(SHA256.HashData(joined))}\"");

    public static string Element(string content, string attributes = "data-format=\"pgraph-data-1\"") => $"<template id=\"pgraph-data\" {attributes}>{content}</template>";

    /// <summary>An element with these files.</summary>
    public static string Element(params (string Name, string Content)[] files) => Element(IslandPacking.Join(files.Select(f => (f.Name, Encoding.UTF8.GetBytes(f.Content)))));

    /// <summary>What is wrong with a page.</summary>
    public static IReadOnlyList<DataError> Errors(DataFolder folder, byte[] page, IslandLimits? limits = null)
    {
        folder.WriteBytes("brief.html", page);
        return FolderStore.AtPage(Path.Combine(folder.Path, "brief.html"), limits ?? IslandLimits.Usual).Validate(CancellationToken.None);
    }
}
