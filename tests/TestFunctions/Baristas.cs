using System.Text.Json;

namespace TestFunctions;

/// <summary>
/// Makes a drink for the order that an event names, and says so in its log and its answer. The first time it is asked
/// for an order it fails; a file beside the cloud's data remembers that over the process's end.
/// </summary>
public abstract class Barista
{
    private static readonly Lock OneAtATime = new();
    private static readonly string Memory = Environment.GetEnvironmentVariable("BARISTAS_FILE")!;

    /// <summary>
    /// Read once in a process: the baristas of a long run are asked for thousands of drinks, and have a second for
    /// each.
    /// </summary>
    private static readonly HashSet<string> Asked = File.Exists(Memory) ? [.. File.ReadLines(Memory)] : [];

    public async Task<string> HandleAsync(JsonElement input)
    {
        var order = input.GetProperty("detail").GetProperty("order").GetString()!;
        if (IsFirst(order))
        {
            await FailAsync();
        }
        Console.WriteLine($"made {order}");
        return order;
    }

    protected abstract Task FailAsync();

    private static bool IsFirst(string order)
    {
        lock (OneAtATime)
        {
            File.AppendAllLines(Memory, [order]);
            return Asked.Add(order);
        }
    }
}

public sealed class ThrowingBarista : Barista
{
    protected override Task FailAsync() => throw new InvalidOperationException("no beans");
}

public sealed class HangingBarista : Barista
{
    protected override Task FailAsync() => Task.Delay(Timeout.Infinite);
}

/// <summary>Slow is no failure: the drink comes, up to 1.5 seconds later.</summary>
public sealed class SlowBarista : Barista
{
    protected override Task FailAsync() => Task.Delay(Random.Shared.Next(1_500));
}
