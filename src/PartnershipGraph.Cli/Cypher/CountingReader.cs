using System.Globalization;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Storage.Neo4j.Queries.Runs;

namespace PartnershipGraph.Cli.Cypher;

/// <summary>Says now and then how many rows have come.</summary>
internal sealed class CountingReader(IRowReader rows, ProgressLine progress) : IRowReader
{
    private const int often = 10_000;
    private long count;

    public void Columns(IReadOnlyList<string> names) => rows.Columns(names);

    public void Row(IReadOnlyList<object?> values)
    {
        rows.Row(values);
        if (++count % often == 0)
        {
            progress.Step(string.Create(CultureInfo.InvariantCulture, $"{count:N0} rows"));
        }
    }
}
