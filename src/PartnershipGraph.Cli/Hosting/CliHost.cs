using System.Runtime.InteropServices;
using System.Text;
using PartnershipGraph.Analysis.Ports;

namespace PartnershipGraph.Cli.Hosting;

/// <summary>The world around a run: where data and messages go, what time it is. Tests bring their own.</summary>
internal sealed class CliHost
{
    /// <summary>Held as long as the process lives: it ends with the object.</summary>
    private static PosixSignalRegistration? termination;

    /// <summary>What is piped in.</summary>
    public TextReader In { get; init; } = TextReader.Null;

    /// <summary>Data, and nothing else.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Everything else.</summary>
    public required TextWriter Error { get; init; }

    public required TimeProvider Clock { get; init; }

    /// <summary>Looks up a variable of the environment.</summary>
    public Func<string, string?> Environment { get; init; } = _ => null;

    /// <summary>Whether a person reads the output as it comes.</summary>
    public bool OutIsTerminal { get; init; }

    /// <summary>Whether a person reads the messages as they come.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Whether colours are welcome.</summary>
    public bool Colours { get; init; }

    /// <summary>How many columns a line of output has.</summary>
    public int Width { get; init; } = 140;

    /// <summary>Whether a fault of the program ends it with its trace.</summary>
    public bool Traces { get; init; }

    /// <summary>Cancelled by Ctrl-C.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>The rows of every question, where one reading serves several; null: a question reads its own.</summary>
    public IPartnershipStore? Rows { get; init; }

    /// <summary>Told when an answer depends on what day it is.</summary>
    public Action DayAsked { get; init; } = () => { };

    /// <summary>Called when all that can be said of the options alone has been said, and the first row, file or database is about to be read.</summary>
    public Action BeforeReading { get; init; } = () => { };

    /// <summary>Makes a folder the one where relative paths begin. In a process that does other things too it must not be moved.</summary>
    public Action<string> WorkIn { get; init; } = _ => { };

    /// <summary>The day it is.</summary>
    public DateOnly Today
    {
        get
        {
            DayAsked();
            return DateOnly.FromDateTime(Clock.GetLocalNow().Date);
        }
    }

    /// <summary>The same world, but what would be data goes where messages go: the data are elsewhere, or something else.</summary>
    public CliHost WithMessagesAsOut() => new()
    {
        In = In,
        Out = Error,
        Error = Error,
        Clock = Clock,
        Environment = Environment,
        OutIsTerminal = ErrorIsTerminal,
        ErrorIsTerminal = ErrorIsTerminal,
        Colours = false,
        Width = Width,
        Traces = Traces,
        Cancellation = Cancellation,
    };

    /// <summary>The process's own streams: UTF-8 whatever the locale, colours unless NO_COLOR is set.</summary>
    public static CliHost OfProcess()
    {
        var cancel = new CancellationTokenSource();
        Console.CancelKeyPress += (_, e) =>
        {
            // The first Ctrl-C asks the work to stop and clean up; the second ends the process.
            e.Cancel = !cancel.IsCancellationRequested;
            cancel.Cancel();
        };

        // A scheduler that ends the job asks likewise.
        termination = PosixSignalRegistration.Create(PosixSignal.SIGTERM, e =>
        {
            e.Cancel = !cancel.IsCancellationRequested;
            cancel.Cancel();
        });
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var outIsTerminal = !Console.IsOutputRedirected;
        return new CliHost
        {
            // Another encoding is refused: read as this one it would lose letters without a word.
            In = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true)),
            Environment = System.Environment.GetEnvironmentVariable,
            Out = new StreamWriter(Console.OpenStandardOutput(), utf8, 1 << 16),
            Error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true },
            Clock = TimeProvider.System,
            OutIsTerminal = outIsTerminal,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Colours = outIsTerminal && string.IsNullOrEmpty(System.Environment.GetEnvironmentVariable("NO_COLOR")),
            Width = outIsTerminal ? Math.Max(80, Console.WindowWidth) : 140,
            Traces = !string.IsNullOrEmpty(System.Environment.GetEnvironmentVariable("PGRAPH_TRACE")),
            Cancellation = cancel.Token,
            WorkIn = Directory.SetCurrentDirectory,
        };
    }
}
