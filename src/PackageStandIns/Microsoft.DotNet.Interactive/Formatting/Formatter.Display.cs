namespace Microsoft.DotNet.Interactive.Formatting;

public static partial class Formatter
{
    private static event Action<DisplayedValue>? Displayed;

    /// <summary>Calls back for each value that is shown, until the result is disposed.</summary>
    public static IDisposable SubscribeToDisplayedValues(Action<DisplayedValue> onEvent)
    {
        Displayed += onEvent;
        return new Subscription(() => Displayed -= onEvent);
    }

    public static void WriteToConsole(DisplayedValue displayedValue)
    {
        var text = displayedValue.FormattedValues.FirstOrDefault(v => v.MimeType == PlainTextFormatter.MimeType)
            ?? displayedValue.FormattedValues.FirstOrDefault();
        Console.WriteLine(text?.Value);
    }

    internal static void RaiseDisplayed(DisplayedValue displayedValue) => (Displayed ?? WriteToConsole)(displayedValue);

    private sealed class Subscription(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
