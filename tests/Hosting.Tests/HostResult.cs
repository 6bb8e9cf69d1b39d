namespace Barline.Hosting.Tests;

/// <summary>How a command ended, and what it printed.</summary>
internal sealed record HostResult(int ExitCode, string Output, string Error);
