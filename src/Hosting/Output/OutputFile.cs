namespace Barline.Hosting.Output;

/// <summary>
/// A file that a command writes: beside its place first and renamed when all is done, so that nobody finds half of it. It is opened before the
/// run, so that a place where nothing can be written is told at once.
/// </summary>
internal sealed class OutputFile : IDisposable
{
    private readonly string given;
    private readonly string? target;
    private readonly string written;
    private readonly FileStream stream;
    private bool isDone;

    private OutputFile(string given, string? target, string written, FileMode mode)
    {
        this.given = given;
        this.target = target;
        this.written = written;
        stream = new FileStream(written, mode, FileAccess.Write, FileShare.Read);
    }

    /// <summary>Opens a file for an option.</summary>
    /// <exception cref="UsageException">Nothing can be written there.</exception>
    public static OutputFile Open(string option, string path)
    {
        try
        {
            string full = Path.GetFullPath(path);
            if (Directory.Exists(full))
            {
                throw new UsageException($"{option} is '{path}', which is a folder; accepted is a file.");
            }

            if (IsDevice(full))
            {
                return new OutputFile(path, null, full, FileMode.Open);
            }

            // A link stays a link: what it points to is replaced.
            string target = new FileInfo(full).LinkTarget is null ? full : File.ResolveLinkTarget(full, returnFinalTarget: true)!.FullName;
            if (File.Exists(target))
            {
                // Renaming would also replace a file that may not be written.
                using FileStream probe = new(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            }

            string beside = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Guid.NewGuid():N}.tmp");
            return new OutputFile(path, target, beside, FileMode.CreateNew);
        }
        catch (Exception problem) when (IsFileProblem(problem))
        {
            string what = problem is DirectoryNotFoundException ? "there is no such folder" : problem.Message;
            throw new UsageException($"{option}: '{path}' cannot be written: {what}", problem);
        }
    }

    /// <summary>Writes the content.</summary>
    /// <exception cref="UsageException">It cannot be written, as where a disk is full.</exception>
    public void Write(Action<Stream> write) => Try(() =>
    {
        write(stream);
        stream.Flush();
    });

    /// <summary>Puts the file into its place.</summary>
    /// <exception cref="UsageException">It cannot be put there.</exception>
    public void Commit() => Try(() =>
    {
        stream.Dispose();
        if (target is not null)
        {
            File.Move(written, target, overwrite: true);
        }

        isDone = true;
    });

    /// <summary>Removes what was not put into its place.</summary>
    public void Dispose()
    {
        stream.Dispose();
        if (!isDone && target is not null)
        {
            File.Delete(written);
        }
    }

    private static bool IsDevice(string path) =>
        !OperatingSystem.IsWindows() && (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal));

    private static bool IsFileProblem(Exception problem) =>
        problem is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException or System.Security.SecurityException;

    private void Try(Action action)
    {
        try
        {
            action();
        }
        catch (Exception problem) when (IsFileProblem(problem))
        {
            throw new UsageException($"'{given}' cannot be written: {problem.Message}", problem);
        }
    }
}
