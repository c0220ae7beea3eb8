using System.Collections.Concurrent;
using System.Diagnostics;

namespace PartnershipGraph.Cli.Tests.Export;

/// <summary>Programs that read what is exported, where this machine has them. A test that lacks one is skipped and says what it lacks.</summary>
internal static class OtherPrograms
{
    private static readonly TimeSpan patience = TimeSpan.FromMinutes(1);
    private static readonly ConcurrentDictionary<string, string?> pythons = new(StringComparer.Ordinal);

    private static readonly Lazy<bool> hasR = new(() => Try("Rscript", ["-e", "library(igraph)"]) is { Exit: 0 });

    /// <summary>The Python that comes first on the path may be another one than that of the system's packages.</summary>
    private static readonly string[] candidates = ["python3", "/usr/bin/python3", "/usr/local/bin/python3"];

    /// <summary>Runs a script of Python that imports a module; its arguments are sys.argv[1] and on.</summary>
    public static string Python(string module, string script, params string[] args)
    {
        var python = pythons.GetOrAdd(module, m => candidates.FirstOrDefault(c => Try(c, ["-c", "import " + m]) is { Exit: 0 }));
        if (python is null)
            Assert.Ignore($"no Python here has the module {module} (Debian: apt-get install python3-{module})");

        var (exit, output, error) = Try(python!, ["-c", script, .. args])!.Value;
        Assert.That(exit, Is.Zero, error);
        return output;
    }

    /// <summary>Runs a script of R that needs igraph.</summary>
    public static (int Exit, string Out, string Error) R(string script, string locale = "C.UTF-8")
    {
        if (!hasR.Value)
            Assert.Ignore("there is no Rscript here whose R has igraph (Debian: apt-get install r-cran-igraph)");

        return Try("Rscript", [script], locale)!.Value;
    }

    /// <summary>Runs a program; null where there is none of that name.</summary>
    private static (int Exit, string Out, string Error)? Try(string program, string[] args, string locale = "C.UTF-8")
    {
        var start = new ProcessStartInfo(program, args) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["LC_ALL"] = locale;
        start.Environment["PYTHONUTF8"] = "1";
        try
        {
            using var process = Process.Start(start)!;
            var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            if (!process.WaitForExit(patience))
            {
                process.Kill(entireProcessTree: true);
                throw new TimeoutException($"{program} did not end within {patience}");
            }

            return (process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
