using System.Net;
using PartnershipGraph.Bolt.Tests.Stub;

namespace PartnershipGraph.Bolt.Tests.Scenarios;

/// <summary>A scripted server and a client of it. The scripts must be played to their end, and nothing else may come.</summary>
internal sealed class Play(params IReadOnlyList<string> scripts)
{
    /// <summary>Only bounds a test that hangs.</summary>
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(30);

    public StubOptions Stub { get; init; } = new();

    public string Scheme { get; init; } = "bolt";

    /// <summary>What follows the address.</summary>
    public string Query { get; init; } = "";

    public IAuthToken Token { get; init; } = AuthTokens.None;

    public Action<ConfigBuilder> Config { get; init; } = _ => { };

    /// <summary>The client's clock, which moves only as the test says.</summary>
    public ManualTime Time { get; init; } = new();

    public Func<string, CancellationToken, Task<IPAddress[]>>? Resolve { get; init; }

    public Task RunAsync(Func<IDriver, Task> body) => RunAsync((driver, _) => body(driver));

    public async Task RunAsync(Func<IDriver, StubServer, Task> body)
    {
        await using var stub = new StubServer(Stub, scripts);
        try
        {
            await using var driver = ClientUnderTest.Open($"{Scheme}://{stub.Address}{Query}", Token, Config, Time, Resolve);
            await UnlessFailed(stub, body(driver, stub));
            await driver.DisposeAsync().AsTask().WaitAsync(patience);
            await stub.PlayedToEndAsync().WaitAsync(patience);
        }
        catch (Exception exception)
        {
            TestContext.Out.WriteLine(stub);
            if (!stub.Failure.IsCompleted || exception is ScriptException)
                throw;
            throw new ScriptException((await stub.Failure).Message, exception);
        }
    }

    /// <summary>A task that waits for what the client does must not wait on after the client did something else.</summary>
    private static async Task UnlessFailed(StubServer stub, Task work)
    {
        if (await Task.WhenAny(work, stub.Failure).WaitAsync(patience) == stub.Failure)
            await Task.WhenAny(work, Task.Delay(TimeSpan.FromSeconds(1)));
        if (work.IsCompleted)
            await work;
        else
            throw await stub.Failure;
    }
}
