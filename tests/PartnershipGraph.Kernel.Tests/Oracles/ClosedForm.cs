using System.Text.Json;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Oracles;

/// <summary>A graph whose values follow from a formula.</summary>
/// <param name="Edges">Its ties, in the order of the values about ties.</param>
/// <param name="Graph">The graph, without strengths.</param>
/// <param name="Values">The values, by measure.</param>
internal sealed record ClosedForm((int From, int To)[] Edges, CsrGraph Graph, JsonElement Values)
{
    private static IEnumerable<JsonElement> All => OracleFolder.ClosedForms().GetProperty("cases").EnumerateArray();

    /// <summary>Test cases (name, measure) for each value of these measures; a single empty one where there is no folder.</summary>
    public static IEnumerable<TestCaseData> Cases(params string[] measures)
    {
        if (OracleFolder.Path is null)
            return [new TestCaseData("", "")];
        return
        [
            .. from form in All
               from value in form.GetProperty("values").EnumerateObject()
               where measures.Contains(value.Name, StringComparer.Ordinal)
               select new TestCaseData(form.GetProperty("name").GetString(), value.Name),
        ];
    }

    /// <summary>The graph of this name; where there is no folder the test is told to be skipped.</summary>
    public static ClosedForm Named(string name)
    {
        if (OracleFolder.Path is null)
            Assert.Ignore(OracleFolder.WhyMissing);
        var form = All.Single(f => string.Equals(f.GetProperty("name").GetString(), name, StringComparison.Ordinal));
        (int, int)[] edges = [.. form.GetProperty("edges").EnumerateArray().Select(e => (e[0].GetInt32(), e[1].GetInt32()))];
        return new ClosedForm(edges, Sample.Hops(form.GetProperty("nodes").GetInt32(), directed: false, edges), form.GetProperty("values"));
    }
}
