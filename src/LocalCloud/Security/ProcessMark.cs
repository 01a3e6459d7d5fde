using System.ComponentModel;
using System.Diagnostics;

namespace LocalCloud.Security;

/// <summary>
/// Tells a process from a later one that was given the same number: when it began, as the system knows it.
/// </summary>
public static class ProcessMark
{
    /// <summary>The mark of a process that runs now; null when there is none, or it is another user's.</summary>
    public static string? Of(int processId)
    {
        try
        {
            if (OperatingSystem.IsLinux())
            {
                return OnLinux(processId);
            }
            using var process = Process.GetProcessById(processId);
            return process.StartTime.ToUniversalTime().Ticks.ToString(CultureInfo.InvariantCulture);
        }
        catch (Exception e)
            when (e
                    is IOException
                        or UnauthorizedAccessException
                        or ArgumentException
                        or InvalidOperationException
                        or Win32Exception
                        or NotSupportedException
            )
        {
            return null;
        }
    }

    /// <summary>
    /// Field 22, starttime, in ticks since the system began; the clock may be set meanwhile (man 5 proc).
    /// </summary>
    private static string? OnLinux(int processId)
    {
        var text = File.ReadAllText($"/proc/{processId}/stat");
        var fields = text[(text.LastIndexOf(')') + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return fields.Length > 19 ? fields[19] : null;
    }
}
