using System.Text.Json.Nodes;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Json;

namespace PartnershipGraph.Cli.Rendering;

/// <summary>Writes a command's result in the format that was asked for.</summary>
internal static class ResultWriter
{
    /// <remarks>A cancelled command writes nothing; an answer once begun is written whole.</remarks>
    /// <param name="host">Where to.</param>
    /// <param name="format">How.</param>
    /// <param name="report">What a person reads.</param>
    /// <param name="json">What a program reads; made only where it is asked for.</param>
    public static void Write(CliHost host, OutputFormat format, Report report, Func<JsonNode> json) => Write(host, format, () => report, json);

    /// <inheritdoc cref="Write(CliHost, OutputFormat, Report, Func{JsonNode})"/>
    public static void Write(CliHost host, OutputFormat format, Func<Report> describe, Func<JsonNode> json)
    {
        var text = format == OutputFormat.Json ? JsonText.Of(json()) : "";

        // Every command passes here, those too whose analysis heeds no cancellation.
        host.Cancellation.ThrowIfCancellationRequested();
        if (format == OutputFormat.Json)
        {
            host.Out.WriteLine(text);
            return;
        }

        Write(host, format, describe());
    }

    /// <inheritdoc cref="Write(CliHost, OutputFormat, Report, Func{JsonNode})"/>
    /// <remarks>For an answer that may be larger than the memory: what a program reads is written as it is made, and ends where it is cancelled.</remarks>
    public static void Write(CliHost host, OutputFormat format, Func<Report> describe, Action<JsonOutput> json)
    {
        host.Cancellation.ThrowIfCancellationRequested();
        if (format != OutputFormat.Json)
        {
            Write(host, format, describe());
            return;
        }

        using var output = new JsonOutput(host.Out, host.Cancellation);
        json(output);
        output.HandOut();
        host.Out.WriteLine();
    }

    private static void Write(CliHost host, OutputFormat format, Report report)
    {
        switch (format)
        {
            case OutputFormat.Md:
                new MarkdownWriter(host.Out).Write(report);
                break;
            case OutputFormat.Csv:
                CsvTableWriter.Write(host.Out, report.Main ?? report.Sections[0].Tables[0]);
                foreach (var line in report.Caption)
                {
                    host.Error.WriteLine(line);
                }

                break;
            default:
                new TableWriter(host.Out, host.Width, host.Colours, report.EveryRow).Write(report);
                break;
        }
    }
}
