namespace PartnershipGraph.Analysis.Gap;

/// <summary>What a title may go with beside substance: columns of a regression.</summary>
/// <param name="Name">As it is printed: <c>log GDP</c>.</param>
/// <param name="Missing">Why a partner has no value: <c>no GDP on record</c>.</param>
/// <param name="Known">Whether each partner has a value.</param>
/// <param name="Columns">Names and values of the columns over some of the partners that have one.</param>
internal sealed record TitleControl(
    string Name, string Missing, IReadOnlyList<bool> Known, Func<IReadOnlyList<int>, IReadOnlyList<(string Term, double[] Values)>> Columns)
{
    /// <summary>Whether it divides the partners into groups.</summary>
    public bool IsGroup { get; private init; }

    /// <summary>A control that is one number.</summary>
    public static TitleControl Of(string name, string missing, IReadOnlyList<double?> values) => new(
        name, missing, [.. values.Select(v => v is not null)], chosen => [(name, [.. chosen.Select(i => values[i]!.Value)])]);

    /// <summary>A control that is a group: a column of 0 and 1 for each group but the first.</summary>
    public static TitleControl OfGroups(string name, string missing, IReadOnlyList<string> groups) => new(
        name,
        missing,
        [.. groups.Select(g => g.Length > 0)],
        chosen =>
        [
            .. chosen.Select(i => groups[i]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Skip(1)
                .Select(g => ($"{name} {g}", chosen.Select(i => groups[i] == g ? 1.0 : 0.0).ToArray())),
        ])
    {
        IsGroup = true,
    };
}
