using System.Reflection;

namespace PartnershipGraph.Cli.Hosting;

/// <summary>The version that results carry.</summary>
internal static class ProgramVersion
{
    public static string Text { get; } =
        typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
