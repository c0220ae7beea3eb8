using System.Reflection;
using System.Runtime.Loader;
using PartnershipGraph.Cli.Hosting;

namespace PartnershipGraph.Cli.Tests.Running;

/// <summary>The program loaded anew beside the one that the tests use, by a loader that remembers what it is asked for.</summary>
internal sealed class WatchedLoading() : AssemblyLoadContext(nameof(WatchedLoading))
{
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);

    /// <summary>The assemblies that were asked for so far, those of the framework too.</summary>
    public IReadOnlyCollection<string> Asked => asked;

    /// <summary>Runs a command line.</summary>
    /// <returns>The exit code.</returns>
    public Task<int> RunAsync(params string[] args)
    {
        var program = LoadFromAssemblyPath(ProgramProcess.Program);
        var host = Activator.CreateInstance(program.GetType(typeof(CliHost).FullName!, throwOnError: true)!)!;
        Set(host, nameof(CliHost.Out), TextWriter.Null);
        Set(host, nameof(CliHost.Error), TextWriter.Null);
        Set(host, nameof(CliHost.Clock), TimeProvider.System);
        var run = program.GetType(typeof(CliApplication).FullName!, throwOnError: true)!.GetMethod(nameof(CliApplication.RunAsync))!;
        return (Task<int>)run.Invoke(null, [args, host])!;
    }

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        lock (asked)
        {
            asked.Add(assemblyName.Name!);
        }

        var path = Path.Combine(AppContext.BaseDirectory, assemblyName.Name + ".dll");
        return File.Exists(path) ? LoadFromAssemblyPath(path) : null;
    }

    private static void Set(object host, string property, object value) => host.GetType().GetProperty(property)!.SetValue(host, value);
}
