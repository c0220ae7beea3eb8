namespace PartnershipGraph.BundleConversion;

/// <summary>A converted table and what was left out of it.</summary>
/// <param name="Table">The table of the bundle.</param>
/// <param name="LeftOut">Each rule about this table with the number of rows it left out.</param>
internal sealed record Conversion(Table Table, IReadOnlyList<(Exclusion Rule, int Count)> LeftOut);
