using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.NetworkInformation;

namespace Workshop.Running;

/// <summary>
/// Finds out who listens on a port, with what each system offers; a guess-free "another program" when it doesn't tell.
/// </summary>
internal static class PortHolder
{
    /// <summary>Another port to try.</summary>
    public static int Next(int port) => port < IPEndPoint.MaxPort ? port + 1 : port - 1;

    public static bool IsTaken(int port)
    {
        try
        {
            return IPGlobalProperties
                .GetIPGlobalProperties()
                .GetActiveTcpListeners()
                .Any(listener =>
                    listener.Port == port
                    && (
                        IPAddress.IsLoopback(listener.Address)
                        || listener.Address.Equals(IPAddress.Any)
                        || listener.Address.Equals(IPAddress.IPv6Any)
                    )
                );
        }
        catch (NetworkInformationException)
        {
            // The system does not tell; then listening will.
            return false;
        }
    }

    public static string Describe(int port)
    {
        try
        {
            var id =
                OperatingSystem.IsLinux() ? OnLinux(port)
                : OperatingSystem.IsWindows() ? OnWindows(port)
                : OnMac(port);
            if (id is { } found)
            {
                using var process = Process.GetProcessById(found);
                return $"{process.ProcessName} (process {found})";
            }
        }
        catch (Exception e)
            when (e
                    is IOException
                        or UnauthorizedAccessException
                        or ArgumentException
                        or InvalidOperationException
                        or System.ComponentModel.Win32Exception
            )
        {
            // The system does not let this user see the owner.
        }
        return "another program";
    }

    private static int? OnLinux(int port)
    {
        var wanted = $":{port:X4}";
        var inode = new[] { "/proc/net/tcp", "/proc/net/tcp6" }
            .Where(File.Exists)
            .SelectMany(File.ReadLines)
            .Skip(1)
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .FirstOrDefault(cells =>
                cells.Length > 9 && cells[1].EndsWith(wanted, StringComparison.Ordinal) && cells[3] == "0A"
            )
            ?[9];
        if (inode is null)
        {
            return null;
        }
        foreach (
            var process in Directory.EnumerateDirectories("/proc").Where(d => int.TryParse(Path.GetFileName(d), out _))
        )
        {
            if (Holds(process, $"socket:[{inode}]"))
            {
                return int.Parse(Path.GetFileName(process), CultureInfo.InvariantCulture);
            }
        }
        return null;
    }

    private static bool Holds(string process, string socket)
    {
        try
        {
            return Directory
                .EnumerateFiles(Path.Combine(process, "fd"))
                .Any(fd => new FileInfo(fd).LinkTarget == socket);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static int? OnWindows(int port) =>
        Lines("netstat", "-ano -p TCP")
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(cells =>
                cells.Length >= 5
                && cells[1].EndsWith($":{port}", StringComparison.Ordinal)
                && cells[2].EndsWith(":0", StringComparison.Ordinal)
            )
            .Select(cells => (int?)int.Parse(cells[^1], CultureInfo.InvariantCulture))
            .FirstOrDefault();

    private static int? OnMac(int port) =>
        Lines("lsof", $"-nP -t -iTCP:{port} -sTCP:LISTEN")
            .Select(line => int.TryParse(line, out var id) ? id : (int?)null)
            .FirstOrDefault();

    private static List<string> Lines(string program, string arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false }
        )!;
        return [.. process.StandardOutput.ReadToEnd().Split('\n').Select(line => line.Trim())];
    }
}
