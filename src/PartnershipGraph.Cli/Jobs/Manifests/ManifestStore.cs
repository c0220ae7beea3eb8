using System.Text.Json;
using PartnershipGraph.Analysis;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Json;

namespace PartnershipGraph.Cli.Jobs.Manifests;

/// <summary>The manifest in its folder.</summary>
internal sealed class ManifestStore(OutFolder folder, CliHost host)
{
    /// <summary>What is recorded; null where nothing is.</summary>
    /// <exception cref="UsageException">A file of that name is there that no run has written.</exception>
    public Manifest? Read()
    {
        if (!File.Exists(folder.ManifestFile))
        {
            return null;
        }

        try
        {
            return ManifestJson.Read(File.ReadAllText(folder.ManifestFile))
                ?? throw new UsageException($"{folder.ManifestFile} is not the manifest of a job file: give the jobs another out folder");
        }
        catch (JsonException)
        {
            host.Error.WriteLine($"pgraph: warning: {folder.ManifestFile} cannot be read as JSON: every job counts as new");
            return null;
        }
    }

    /// <summary>Writes it, unless it says so already.</summary>
    public void Write(Manifest manifest)
    {
        var text = JsonText.Of(ManifestJson.Of(manifest)).ReplaceLineEndings("\n") + "\n";
        if (!File.Exists(folder.ManifestFile) || File.ReadAllText(folder.ManifestFile) != text)
        {
            WholeFile.Write(folder.ManifestFile, w => w.Write(text));
        }
    }
}
