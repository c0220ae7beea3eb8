namespace PartnershipGraph.Browser.Tests.Colours;

/// <summary>A sample in a legend: what it means, and its box on the page.</summary>
internal sealed record Swatch(string Name, float X, float Y, float Width, float Height);
