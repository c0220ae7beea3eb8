using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PartnershipGraph.Benchmarks.Comparison.Workers;

/// <summary>A process that answers one question whenever it is told to. What it says wrong ends it.</summary>
internal sealed class Worker : IDisposable
{
    private readonly Process process;
    private readonly StringBuilder errors = new();

    public Worker(Process process)
    {
        this.process = process;
        process.ErrorDataReceived += (_, line) =>
        {
            lock (errors)
                errors.AppendLine(line.Data);
        };
        process.BeginErrorReadLine();
    }

    /// <summary>Why nothing more comes from it; null while it is well.</summary>
    public string? Failure { get; private set; }

    /// <summary>The next line; null if it is skipped, fails or is too late.</summary>
    public WorkerLine? Read(TimeSpan atMost)
    {
        if (Failure is not null)
            return null;
        var reading = process.StandardOutput.ReadLineAsync();
        if (!reading.Wait(atMost))
            return Fail(string.Create(CultureInfo.InvariantCulture, $"over {atMost.TotalSeconds:0} s"));
        if (reading.Result is not { } text)
            return Fail(LastError());
        try
        {
            var line = WorkerLine.Parse(text);
            return line.Skip is { } why ? Fail(why) : line;
        }
        catch (JsonException)
        {
            return Fail(text);
        }
    }

    /// <summary>Lets it run its question so often, and returns what one run took.</summary>
    public WorkerLine? Run(int count, TimeSpan atMost)
    {
        Tell(string.Create(CultureInfo.InvariantCulture, $"run {count}"));
        return Read(atMost);
    }

    /// <summary>Asks for the digest and the memory.</summary>
    public WorkerLine? End(TimeSpan atMost)
    {
        Tell("end");
        return Read(atMost);
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill();
        process.Dispose();
    }

    private void Tell(string line)
    {
        if (Failure is not null)
            return;
        try
        {
            process.StandardInput.WriteLine(line);
            process.StandardInput.Flush();
        }
        catch (IOException)
        {
            Fail(LastError());
        }
    }

    private WorkerLine? Fail(string why)
    {
        Failure = why;
        return null;
    }

    private string LastError()
    {
        process.WaitForExit(TimeSpan.FromSeconds(5));
        lock (errors)
        {
            var lines = errors.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            return lines.LastOrDefault() ?? "no answer";
        }
    }
}
