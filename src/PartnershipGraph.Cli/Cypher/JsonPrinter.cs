namespace PartnershipGraph.Cli.Cypher;

/// <summary>Writes a result as <c>{"columns": […], "rows": [[…]]}</c>, a row a line, none of them kept.</summary>
internal sealed class JsonPrinter(TextWriter output) : IResultPrinter
{
    private readonly ValueJson json = new();
    private bool isFirst = true;

    public int NotFinite => json.NotFinite;

    public void Columns(IReadOnlyList<string> names)
    {
        output.Write("{\"columns\": ");
        output.Write(json.Text(names));
        output.Write(",\n \"rows\": [");
    }

    public void Row(IReadOnlyList<object?> values)
    {
        output.Write(isFirst ? "\n  " : ",\n  ");
        output.Write(json.Text(values));
        isFirst = false;
    }

    public void End(bool more) => output.Write(more ? "],\n \"more\": true}\n" : "]}\n");
}
