namespace PartnershipGraph.Cli.Jobs.Running;

/// <summary>The one stream for messages of several jobs: a line is written whole.</summary>
internal sealed class SharedMessages(TextWriter output)
{
    private readonly Lock gate = new();

    public void Line(string text)
    {
        lock (gate)
        {
            output.WriteLine(text);
        }
    }
}
