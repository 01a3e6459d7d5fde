using System.Text.Json;

namespace TestFunctions;

/// <summary>
/// Makes a drink for the order that an event names, and says so in its log and its answer. The first time it is asked for an order it
/// fails; a file beside the cloud's data remembers that over the process's end.
/// </summary>
public abstract class Barista
{
    private static readonly Lock OneAtATime = new();
    private readonly string asked = Environment.GetEnvironmentVariable("BARISTAS_FILE")!;

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

    private bool IsFirst(string order)
    {
        lock (OneAtATime)
        {
            var isFirst = !File.Exists(asked) || !File.ReadLines(asked).Contains(order);
            File.AppendAllLines(asked, [order]);
            return isFirst;
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
