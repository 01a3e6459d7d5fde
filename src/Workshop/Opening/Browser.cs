using System.ComponentModel;
using System.Diagnostics;

namespace Workshop.Opening;

/// <summary>The browser that this user's system opens addresses with.</summary>
internal static class Browser
{
    /// <summary>False when there is none, as on a machine without a screen.</summary>
    public static bool TryOpen(string address)
    {
        try
        {
            var info = OperatingSystem.IsWindows()
                ? new ProcessStartInfo(address) { UseShellExecute = true }
                : new ProcessStartInfo(OperatingSystem.IsMacOS() ? "open" : "xdg-open", [address])
                {
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                };
            using var started = Process.Start(info);
            return true;
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            return false;
        }
    }
}
