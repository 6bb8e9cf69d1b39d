namespace Barline.Hosting;

/// <summary>How the process ends.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    public const int FailedRun = 1;

    public const int WrongInput = 2;

    /// <summary>What shells give a process that Ctrl+C ended.</summary>
    public const int Interrupted = 130;
}
