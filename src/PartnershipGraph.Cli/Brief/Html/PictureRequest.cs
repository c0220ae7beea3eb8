namespace PartnershipGraph.Cli.Brief.Html;

/// <summary>A picture that a section of a page shows.</summary>
/// <param name="Kind">The name of its kind.</param>
internal sealed record PictureRequest(string Kind)
{
    /// <summary>Whether the brief can be read without it, where room is short.</summary>
    public bool IsFurther { get; init; }

    /// <summary>Ids of the poles; null for the kind's usual ones.</summary>
    public IReadOnlyList<string>? Poles { get; init; }

    /// <summary>Id of the sponsor; null for the usual one.</summary>
    public string? Sponsor { get; init; }

    /// <summary>Id of the state; null for the usual one.</summary>
    public string? State { get; init; }

    /// <summary>Id of the other of a pair; null where it is about no pair.</summary>
    public string? Other { get; init; }
}
