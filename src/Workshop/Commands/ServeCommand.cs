using System.CommandLine;
using LocalCloud.Storage;
using Workshop.Running;

namespace Workshop.Commands;

/// <summary>The local cloud in this process, until it is told to stop. `start` runs it in the background.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var port = CommonOptions.Port();
        var data = CommonOptions.Data();
        var auth = CommonOptions.Auth();
        var toFile = new Option<bool>(Launcher.InBackground)
        {
            Description = "Write the log to cloud.log in the data folder, nothing to the terminal",
        };
        var command = new Command("serve", "Runs the local cloud in the foreground, until Ctrl+C")
        {
            port,
            data,
            auth,
            toFile,
        };
        command.SetAction(
            (parsed, cancelled) =>
                RunAsync(
                    parsed.Folder(data),
                    parsed.GetValue(port),
                    parsed.GetValue(auth) == "on",
                    parsed.GetValue(toFile),
                    cancelled
                )
        );
        return command;
    }

    private static async Task<int> RunAsync(
        string folder,
        int port,
        bool auth,
        bool toFile,
        CancellationToken cancelled
    )
    {
        var log = toFile ? ServeLog.Of(folder) : new ServeLog(Console.Out);
        try
        {
            await using var workshop = await LocalWorkshop.StartAsync(
                Repository.Find(),
                folder,
                port,
                auth,
                log.Line,
                inBackground: toFile,
                answersFirst: true
            );
            var record = workshop.Record();
            record.Write(folder);
            log.Line($"ready at {workshop.Endpoint}");
            foreach (var change in await workshop.Deployed)
            {
                log.Line(change);
            }
            await ServeAsync(workshop, record, folder, cancelled);
            log.Line("stopping");
        }
        catch (FolderInUseException e)
        {
            Console.Error.WriteLine(e.Message);
            return Launcher.InUse;
        }
        catch (Exception e) when (e is StoreException or IOException or UnauthorizedAccessException or UserException)
        {
            log.Line(e.Message);
            return 1;
        }
        catch (Exception e)
        {
            // In the background the log is the only place where a defect can be read.
            log.Line($"defect: {e}");
            return 1;
        }
        return 0;
    }

    /// <summary>Until it is told to stop. A record that somebody deleted or damaged is written again.</summary>
    private static async Task ServeAsync(
        LocalWorkshop workshop,
        CloudRecord record,
        string folder,
        CancellationToken cancelled
    )
    {
        while (!workshop.StopRequested.IsCompleted && !cancelled.IsCancellationRequested)
        {
            await workshop
                .StopRequested.WaitAsync(TimeSpan.FromSeconds(2), cancelled)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            Keep(record, folder);
        }
        CloudRecord.Remove(folder);
    }

    private static void Keep(CloudRecord record, string folder)
    {
        try
        {
            if (CloudRecord.Read(folder) != record)
            {
                record.Write(folder);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The disk is full, or a folder stands in its place: doctor says so.
        }
    }
}
