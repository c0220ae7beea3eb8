using System.Globalization;
using PartnershipGraph.Analysis.Engines;

namespace PartnershipGraph.Cli.Rendering;

/// <summary>Which engine computed an answer, for a person.</summary>
internal static class EngineText
{
    public static string Of(EngineStamp engine)
    {
        var settings = string.Join(", ", engine.Configuration.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Key} {Value(c.Value)}")));
        var scaled = engine.Scaling.Length > 0 ? "; " + engine.Scaling : "";
        return $"Computed inside the store by Graph Data Science {engine.Version}: {engine.Procedure} ({settings}){scaled}.";
    }

    private static object Value(object value) => value is bool truth ? truth ? "true" : "false" : value;
}
