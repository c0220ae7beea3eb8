namespace PartnershipGraph.Browser.Tests.Checks;

/// <summary>The numbers of the marks are those of the table behind the figure.</summary>
internal sealed class TableEqualsChartCheck() : ScriptedCheck("table = chart", "table-equals-chart");
