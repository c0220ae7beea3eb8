namespace PartnershipGraph.Analysis.Reasons;

/// <summary>Whether a sponsor's partners are its own: how many of them are tied to its rivals as well.</summary>
public sealed record NonExclusivity
{
    /// <summary>Id of the sponsor.</summary>
    public required string Sponsor { get; init; }

    /// <summary>Ids of the powers held against it.</summary>
    public required IReadOnlyList<string> Rivals { get; init; }

    /// <summary>Whether rivalries.csv says that they are rivals; otherwise they are the other poles.</summary>
    public required bool RivalsAreRecorded { get; init; }

    /// <summary>Ids of those that hold a title of the sponsor on the day, of every kind.</summary>
    public required IReadOnlyList<string> Partners { get; init; }

    /// <summary>Partners that hold a title which a rival gave.</summary>
    public required IReadOnlyList<string> Titled { get; init; }

    /// <summary>Partners that are allied with a rival.</summary>
    public required IReadOnlyList<string> Allied { get; init; }

    /// <summary>The same share of all other actors of the network, whether partners or not: what to compare with. Null where there is none.</summary>
    public required double? ShareOfAll { get; init; }

    /// <summary>Partners for which either holds, by id.</summary>
    public IReadOnlyList<string> Shared => [.. Partners.Where(p => Titled.Contains(p) || Allied.Contains(p))];

    /// <summary>Partners for which either holds, as a share of the partners, 0 to 1; null without a partner.</summary>
    public double? Share => Partners.Count == 0 ? null : (double)Shared.Count / Partners.Count;
}
