using PartnershipGraph.Dataset.Errors;
using PartnershipGraph.Dataset.Folder;

namespace PartnershipGraph.Dataset.Island;

/// <summary>The files of a data folder that were unpacked into memory.</summary>
internal sealed class IslandFiles(IReadOnlyDictionary<string, byte[]> files) : IFolderFiles
{
    public string RemedyForMissing => "Ask for a brief that is whole: every folder that one is made from has this file.";

    public bool Has(string file) => files.ContainsKey(file);

    public byte[]? Read(string file, ErrorList errors) => files[file];
}
