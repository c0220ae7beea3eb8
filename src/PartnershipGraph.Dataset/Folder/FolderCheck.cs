using PartnershipGraph.Dataset.Errors;
using PartnershipGraph.Domain;

namespace PartnershipGraph.Dataset.Folder;

/// <summary>What a check of every table found.</summary>
/// <param name="Errors">Everything that is wrong, by file and line.</param>
/// <param name="Records">Every row; null where there is an error.</param>
public sealed record FolderCheck(IReadOnlyList<DataError> Errors, PartnershipRecords? Records);
