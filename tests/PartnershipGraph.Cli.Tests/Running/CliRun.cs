using System.Text.Json;

namespace PartnershipGraph.Cli.Tests.Running;

/// <summary>What one run of the program left behind.</summary>
internal sealed record CliRun(int Exit, string Out, string Error)
{
    /// <summary>Standard output as JSON; a text that is none is an exception, and so a failed test.</summary>
    public JsonElement Json => JsonDocument.Parse(Out).RootElement;

    /// <summary>Standard output as CSV, the header first.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Csv => CsvText.Rows(Out);

    public override string ToString() => FormattableString.Invariant($"exit {Exit}\nstdout: {Out}\nstderr: {Error}");
}
