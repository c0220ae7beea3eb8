using PartnershipGraph.Analysis.Substance;

namespace PartnershipGraph.Analysis.Tests.Substance;

/// <summary>Short ways to read a panel.</summary>
internal static class Panels
{
    public static PanelIndicator Of(this IndicatorPanel panel, string indicator) => panel.Indicators.Single(i => i.Name == indicator);
}
