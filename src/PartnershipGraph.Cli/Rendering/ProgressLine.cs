using PartnershipGraph.Cli.Hosting;

namespace PartnershipGraph.Cli.Rendering;

/// <summary>Says on stderr what is being worked on: one line that is rewritten, and on a terminal only.</summary>
internal sealed class ProgressLine(CliHost host) : IDisposable
{
    private int length;

    public void Step(string what)
    {
        if (host.ErrorIsTerminal)
        {
            var text = $"pgraph: {what} …";
            host.Error.Write("\r" + text.PadRight(length));
            length = text.Length;
        }
    }

    public void Done()
    {
        if (length > 0)
        {
            host.Error.Write("\r" + new string(' ', length) + "\r");
            length = 0;
        }
    }

    public void Dispose() => Done();
}
