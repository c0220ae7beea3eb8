using PartnershipGraph.Analysis;
using PartnershipGraph.Dataset.Folder;

namespace PartnershipGraph.Cli.Arguments;

/// <summary>A name that a person gives for data: of a folder in the canonical format, or of an HTML brief that carries them.</summary>
internal static class DataPlace
{
    /// <summary>What may be named, for a description.</summary>
    public const string Words = "a folder in the canonical format, or an HTML brief";

    /// <summary>The data at a place.</summary>
    /// <exception cref="UsageException">There are none.</exception>
    public static FolderStore Open(string path) => WhyNone(path) is { } why ? throw new UsageException(why) : FolderStore.At(path);

    /// <summary>Why no data can be there; null where they may be.</summary>
    public static string? WhyNone(string path) => FolderStore.IsAt(path) ? null
        : File.Exists(path) ? $"'{path}' is neither a folder nor an HTML brief: name {Words}"
        : $"there is no folder '{path}', nor an HTML brief of that name";
}
