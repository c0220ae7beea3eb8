using System.Text.RegularExpressions;

namespace PartnershipGraph.Kernel.Tests.Oracles;

/// <summary>Test cases (file, id), one for every oracle whose id matches; a single case without a file where there are none.</summary>
internal static class OracleCases
{
    public static IEnumerable<TestCaseData> Matching(string pattern)
    {
        if (OracleFolder.Graphs.Count == 0)
            return [new TestCaseData(null, "")];
        var id = new Regex($"^(?:{pattern})$", RegexOptions.CultureInvariant);
        return
        [
            .. from graph in OracleFolder.Graphs
               from name in graph.Ids
               where id.IsMatch(name)
               select new TestCaseData(graph, name),
        ];
    }
}
