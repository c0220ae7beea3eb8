using System.Text;

namespace PartnershipGraph.Cli.Jobs.Running;

/// <summary>What a job has to say, each line behind the job's name.</summary>
internal sealed class NamedMessages(string name, SharedMessages messages) : TextWriter
{
    private readonly StringBuilder line = new();

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        if (value == '\n')
        {
            End();
        }
        else if (value != '\r')
        {
            line.Append(value);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && line.Length > 0)
        {
            End();
        }

        base.Dispose(disposing);
    }

    private void End()
    {
        messages.Line($"{name}: {line}");
        line.Clear();
    }
}
