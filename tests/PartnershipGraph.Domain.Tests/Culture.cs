using System.Globalization;

namespace PartnershipGraph.Domain.Tests;

/// <summary>The culture of the thread, for the length of a block.</summary>
internal sealed class Culture : IDisposable
{
    private readonly CultureInfo before = CultureInfo.CurrentCulture;

    private Culture(string name) => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);

    public static Culture Of(string name) => new(name);

    public void Dispose() => CultureInfo.CurrentCulture = before;
}
