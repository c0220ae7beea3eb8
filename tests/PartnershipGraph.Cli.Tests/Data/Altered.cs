using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace PartnershipGraph.Cli.Tests.Data;

/// <summary>Pages as somebody else could make them, with nothing but the form that is published: base64 of a gzip of a tar, and its SHA-256.</summary>
internal static partial class Altered
{
    /// <summary>The page with one of its files exchanged for a text.</summary>
    public static string With(string page, string file, string text)
    {
        var element = Island().Match(page);
        using var joined = new MemoryStream();
        using (var tar = new TarWriter(joined, leaveOpen: true))
        {
            foreach (var (name, content) in Files(element.Groups["content"].Value))
                tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(name == file ? Encoding.UTF8.GetBytes(text) : content) });
        }

        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(joined.ToArray());
        var (digest, base64) = (Convert.ToHexStringLower(SHA256.HashData(joined.ToArray())), Convert.ToBase64String(packed.ToArray()));
        return page.Replace(element.Value, $"<template id=\"pgraph-data\" data-format=\"pgraph-data-1\" data-sha256=\"{digest}\">{base64}</template>", StringComparison.Ordinal);
    }

    private static List<(string Name, byte[] Content)> Files(string base64)
    {
        var files = new List<(string Name, byte[] Content)>();
        using var tar = new TarReader(new GZipStream(new MemoryStream(Convert.FromBase64String(base64)), CompressionMode.Decompress));
        while (tar.GetNextEntry() is { } entry)
        {
            using var content = new MemoryStream();
            entry.DataStream!.CopyTo(content);
            files.Add((entry.Name, content.ToArray()));
        }

        return files;
    }

    [GeneratedRegex("<template id=\"pgraph-data\"[^>]*>(?<content>[^<]*)</template>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Island();
}
