namespace PartnershipGraph.Formats.Fields;

/// <summary>The data sets by the names that a command line gives them.</summary>
public static class FieldNames
{
    private static readonly IReadOnlyList<(string Name, FieldData Data)> names =
    [
        ("cow-alliances", FieldData.CowAlliances), ("cow-trade", FieldData.CowTrade), ("atop", FieldData.Atop), ("unga", FieldData.Unga), ("sipri", FieldData.Sipri),
    ];

    /// <summary>Every name.</summary>
    public static IReadOnlyList<string> All { get; } = [.. names.Select(n => n.Name)];

    /// <summary>The name of a data set.</summary>
    public static string Of(FieldData data) => names.First(n => n.Data == data).Name;

    /// <summary>The data set of a name; null where it is none.</summary>
    public static FieldData? Find(string name) =>
        names.Where(n => n.Name == name).Select(n => (FieldData?)n.Data).FirstOrDefault();
}
