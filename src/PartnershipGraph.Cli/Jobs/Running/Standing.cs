using PartnershipGraph.Cli.Jobs.Lines;
using PartnershipGraph.Cli.Jobs.Manifests;

namespace PartnershipGraph.Cli.Jobs.Running;

/// <summary>Whether what lies in the out folder is still the answer.</summary>
/// <param name="data">The data of this run.</param>
/// <param name="folder">The out folder.</param>
/// <param name="inputs">Where the paths of command lines begin.</param>
/// <param name="version">The program.</param>
/// <param name="today">The day.</param>
internal sealed class Standing(DataInUse data, OutFolder folder, string inputs, string version, DateOnly today)
{
    /// <summary>Why a job has to run; null where its output is up to date.</summary>
    /// <param name="job">The job.</param>
    /// <param name="last">Its last run; null where there was none.</param>
    public string? WhyNot(JobLine job, ManifestEntry? last)
    {
        if (last is null)
        {
            return "new";
        }

        if (last.Exit != 0)
        {
            return FormattableString.Invariant($"exit {last.Exit} last time");
        }

        return !CommandWords.Of(last.Run).SequenceEqual(job.Words, StringComparer.Ordinal) ? "command changed"
            : last.Out != job.Entry.Out ? "output renamed"
            : last.Version != version ? "program changed"
            : last.Digest != data.Digests.Of(last.Tables) ? "data changed"
            : ChangedFile(last.Files, InputFiles.Of(job, inputs)) is { } file ? $"{file} changed"
            : last.Day is { } day && day != today ? "new day"
            : job.IsQuery ? "a query may rest on anything"
            : data.Store is { } store && last.Store != store && job.ReadsRows && !job.KeepsNothing ? $"not kept in {store} yet"
            : WhatOfOutput(job, last);
    }

    private string? WhatOfOutput(JobLine job, ManifestEntry last) =>
        folder.DigestOf(job.Entry.Out) is not { } digest ? "output missing" : digest != last.Sha256 ? "output changed" : null;

    private static string? ChangedFile(IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> now) =>
        before.Keys.Union(now.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .FirstOrDefault(name => before.GetValueOrDefault(name) != now.GetValueOrDefault(name));
}
