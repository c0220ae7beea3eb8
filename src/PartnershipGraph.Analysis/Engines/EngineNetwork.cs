using System.Security.Cryptography;
using System.Text;
using PartnershipGraph.Analysis.Snapshots;

namespace PartnershipGraph.Analysis.Engines;

/// <summary>A network on a day that was made where its rows lie: what is known of it here, without its ties.</summary>
public sealed record EngineNetwork
{
    /// <summary>How it was made.</summary>
    public required SnapshotOptions Options { get; init; }

    /// <summary>The actors, tied or not, by id (ordinal).</summary>
    public required IReadOnlyList<EngineActor> Actors { get; init; }

    /// <summary>How many ties it has; each pair, or arc, once.</summary>
    public required long TieCount { get; init; }

    /// <summary>The rows that the ties rest on, by confidence.</summary>
    public required RowCounts Rows { get; init; }

    /// <summary>What a reader must know beside the numbers.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>Digest of the dataset that the store holds, as its import recorded it.</summary>
    public required string Dataset { get; init; }

    /// <summary>
    /// SHA-256 of options, dataset, actors and the number of ties. It tells two questions apart; it is not that of a <see cref="Snapshot"/>, which needs every tie.
    /// </summary>
    public string Digest
    {
        get
        {
            var text = new StringBuilder(Options.Canonical).Append('\n').Append(Dataset).Append('\n').Append(TieCount).Append('\n').AppendJoin('\n', Actors.Select(a => a.Id));
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
        }
    }
}
