using System.Buffers.Binary;
using System.Collections.Concurrent;

namespace LocalCloud.Storage;

/// <summary>
/// Which work is being done at this moment, in a file that outlives the process: what is in it at a start was under way
/// when the last process ended. Written before the work begins, without waiting for the disk, because only the process
/// must not be believed.
/// </summary>
internal sealed class InFlight : IDisposable
{
    /// <summary>The writer's place; the others are for outside work.</summary>
    public const int Writer = 0;

    private const int Places = 1 + 1024;

    private readonly ConcurrentStack<int> free = new(Enumerable.Range(1, Places - 1).Reverse());
    private readonly FileStream? file;

    private InFlight(FileStream? file, IReadOnlyList<long> interrupted)
    {
        this.file = file;
        Interrupted = interrupted;
    }

    /// <summary>The ids of the work that the last process did not get to the end of.</summary>
    public IReadOnlyList<long> Interrupted { get; }

    public static InFlight Open(string folder)
    {
        try
        {
            var file = PrivateFile.Open(
                DataFolder.InFlight(folder),
                FileMode.OpenOrCreate,
                FileAccess.ReadWrite,
                FileShare.Read
            );
            var marks = new byte[Places * sizeof(long)];
            var length = file.ReadAtLeast(marks, marks.Length, throwOnEndOfStream: false);
            List<long> interrupted = [];
            for (var at = 0; at + sizeof(long) <= length; at += sizeof(long))
            {
                if (BinaryPrimitives.ReadInt64LittleEndian(marks.AsSpan(at)) is not 0 and var id)
                {
                    interrupted.Add(id);
                }
            }
            RandomAccess.Write(file.SafeFileHandle, new byte[marks.Length], 0);
            return new InFlight(file, interrupted);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A full disk must not keep the cloud from starting.
            return new InFlight(null, []);
        }
    }

    /// <summary>Notes that a piece of work begins, or with 0 that none is under way in a place.</summary>
    public void Mark(int place, long id)
    {
        if (file is null || place < 0)
        {
            return;
        }
        Span<byte> mark = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(mark, id);
        try
        {
            RandomAccess.Write(file.SafeFileHandle, mark, place * sizeof(long));
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            // As above.
        }
    }

    /// <summary>A place for outside work; -1 when there is none, and then it is not noted.</summary>
    public int Take() => free.TryPop(out var place) ? place : -1;

    public void Leave(int place)
    {
        Mark(place, 0);
        if (place > 0)
        {
            free.Push(place);
        }
    }

    /// <summary>An orderly end: what still hangs is not to blame for it.</summary>
    public void Dispose()
    {
        if (file is { SafeFileHandle.IsClosed: false })
        {
            file.SetLength(0);
            file.Dispose();
        }
    }
}
