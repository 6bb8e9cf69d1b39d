using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Barline.Analyzers.Reach;

/// <summary>The members of the base library whose results differ from run to run, by what they depend on.</summary>
/// <remarks>
/// Of several members that together make one mistake, the one that does it is listed: the start of a task, not the wait for it. Some objects only
/// prepare it, such as an <c>HttpClient</c>: see <see cref="IsPreparation"/>.
/// </remarks>
internal static class NondeterministicMembers
{
    private const string constructor = WellKnownMemberNames.InstanceConstructorName;

    /// <summary>What the member depends on; null where it is right in a script.</summary>
    public static UseKind? KindOf(ISymbol member)
    {
        INamedTypeSymbol type = member.ContainingType;
        while (type.ContainingType is { } outer)
        {
            type = outer;
        }

        return type.ContainingNamespace.ToDisplayString() switch
        {
            "System" => InSystem(type.Name, member),
            "System.Diagnostics" => InDiagnostics(type.Name, member),
            "System.IO" => InFiles(type.Name, member),
            "System.IO.Compression" when type.Name is "ZipFile" => UseKind.File,
            "System.IO.IsolatedStorage" when member.IsStatic => UseKind.File,
            "System.IO.MemoryMappedFiles" when type.Name is "MemoryMappedFile" && member.Name is "CreateFromFile" or "OpenExisting" => UseKind.File,
            "System.Linq" => InLinq(type.Name, member),
            "System.Net" or "System.Net.Http" or "System.Net.Http.Json" or "System.Net.Mail" or "System.Net.NetworkInformation" or "System.Net.Sockets"
                or "System.Net.WebSockets" => InNetwork(type.Name, member),
            "System.Runtime.CompilerServices" when type.Name is "RuntimeHelpers" && member.Name is "GetHashCode" => UseKind.HashCode,
            "System.Runtime.InteropServices" when type.Name is "RuntimeInformation" => UseKind.Environment,
            "System.Security.Cryptography" => InCryptography(type.Name, member),
            "System.Threading" or "System.Threading.Tasks" or "System.Timers" => InThreads(type.Name, member),
            "System.Xml" or "System.Xml.Linq" when member is { Name: "Load" or "Create" } and IMethodSymbol { Parameters: [{ Type.SpecialType: SpecialType.System_String }, ..] } => UseKind.File,
            "System.ComponentModel" when type.Name is "BackgroundWorker" && member.Name is constructor => UseKind.Thread,
            _ => null,
        };
    }

    /// <summary>Whether the use makes an object that does something by a further call only: that is to be told, where there is one.</summary>
    public static bool IsPreparation(Use use) => use.Operation switch
    {
        IObjectCreationOperation { Type.Name: "TcpClient", Arguments.Length: 2 } => false,
        IObjectCreationOperation => use.Kind is UseKind.Network or UseKind.Clock,
        IInvocationOperation call => call.TargetMethod.Name is "StartNew" && use.Kind == UseKind.Clock,
        _ => false,
    };

    private static UseKind? InSystem(string type, ISymbol member) => (type, member.Name) switch
    {
        ("DateTime", "Now" or "UtcNow" or "Today") => UseKind.Clock,
        ("DateTimeOffset", "Now" or "UtcNow") => UseKind.Clock,
        ("TimeProvider", "System") => UseKind.Clock,
        ("Environment", "TickCount" or "TickCount64") => UseKind.Clock,

        // What ends the process, the end of a line and the thread's number are no input of a result.
        ("Environment", "NewLine" or "Exit" or "FailFast" or "ExitCode" or "CurrentManagedThreadId") => null,
        ("Environment", _) when member.Kind != SymbolKind.Field => UseKind.Environment,
        ("OperatingSystem", _) when member.IsStatic => UseKind.Environment,
        ("AppContext", "BaseDirectory") => UseKind.Environment,
        ("AppDomain", "CurrentDomain") => UseKind.Environment,
        ("GC", "GetTotalMemory" or "GetAllocatedBytesForCurrentThread" or "GetTotalAllocatedBytes" or "GetGCMemoryInfo" or "CollectionCount") => UseKind.Environment,
        ("TimeZoneInfo", "Local") => UseKind.Environment,
        ("DateTime" or "DateTimeOffset", "ToLocalTime" or "LocalDateTime") => UseKind.Environment,
        ("Random", constructor) when member is IMethodSymbol { Parameters.Length: 0 } => UseKind.Random,
        ("Random", "Shared") => UseKind.Random,
        ("Guid", "NewGuid" or "CreateVersion7") => UseKind.NewGuid,
        ("Console", "Read" or "ReadLine" or "ReadKey" or "In" or "KeyAvailable" or "OpenStandardInput") => UseKind.Console,
        _ => null,
    };

    private static UseKind? InDiagnostics(string type, ISymbol member) => (type, member.Name) switch
    {
        ("Stopwatch", constructor or "StartNew" or "Elapsed" or "ElapsedMilliseconds" or "ElapsedTicks" or "GetTimestamp") => UseKind.Clock,
        ("Process", "Start" or "GetCurrentProcess" or "GetProcesses" or "GetProcessById" or "GetProcessesByName") => UseKind.Environment,
        _ => null,
    };

    private static UseKind? InFiles(string type, ISymbol member) => type switch
    {
        "File" or "Directory" or "RandomAccess" => UseKind.File,
        "FileStream" or "FileInfo" or "DirectoryInfo" or "DriveInfo" or "FileSystemWatcher" when member.Name is constructor => UseKind.File,
        "DriveInfo" when member.IsStatic => UseKind.File,
        "StreamReader" or "StreamWriter" when IsConstructorWith(SpecialType.System_String, member) => UseKind.File,
        "Path" when member.Name is "GetTempFileName" or "Exists" => UseKind.File,
        "Path" when member.Name is "GetTempPath" => UseKind.Environment,
        "Path" when member.Name is "GetRandomFileName" => UseKind.Random,
        _ => null,
    };

    private static UseKind? InLinq(string type, ISymbol member) => (type, member.Name) switch
    {
        ("ParallelEnumerable", "AsParallel" or "Range" or "Repeat") => UseKind.Thread,
        ("Enumerable", "Shuffle") => UseKind.Random,
        _ => null,
    };

    private static UseKind? InNetwork(string type, ISymbol member)
    {
        if (member is not IMethodSymbol method)
        {
            return null;
        }

        if (method.MethodKind == MethodKind.Constructor)
        {
            return type is "HttpClient" or "WebClient" or "TcpClient" or "UdpClient" or "Socket" or "ClientWebSocket" or "SmtpClient" or "HttpListener" or "TcpListener" or "Ping"
                ? UseKind.Network
                : null;
        }

        bool talks = type switch
        {
            "HttpClient" or "HttpMessageInvoker" or "HttpClientJsonExtensions" => StartsWith(method, "Get", "Post", "Put", "Patch", "Delete", "Send"),
            "WebClient" => StartsWith(method, "Download", "Upload", "OpenRead", "OpenWrite"),
            "WebRequest" or "HttpWebRequest" => StartsWith(method, "Create"),
            "Dns" or "NetworkInterface" => method.IsStatic,
            "Ping" or "SmtpClient" => StartsWith(method, "Send"),
            "HttpListener" or "TcpListener" => StartsWith(method, "Start", "GetContext", "Accept"),
            "Socket" or "TcpClient" or "UdpClient" or "ClientWebSocket" => StartsWith(method, "Connect", "Send", "Receive", "Accept", "Listen"),
            _ => false,
        };
        return talks ? UseKind.Network : null;
    }

    private static UseKind? InCryptography(string type, ISymbol member) => type switch
    {
        "RandomNumberGenerator" when member.IsStatic => UseKind.Random,
        "RNGCryptoServiceProvider" when member.Name is constructor => UseKind.Random,
        _ => null,
    };

    private static UseKind? InThreads(string type, ISymbol member)
    {
        // Locks and what is like them change nothing in a script that one thread runs.
        bool starts = type switch
        {
            "Thread" => member.Name is constructor or "Sleep" or "SpinWait" or "Yield" or "CurrentThread" or "GetCurrentProcessorId",
            "Timer" or "PeriodicTimer" => member.Name is constructor,
            "ThreadPool" => member.Name is "QueueUserWorkItem" or "UnsafeQueueUserWorkItem" or "RegisterWaitForSingleObject",
            "Task" => member.Name is constructor or "Run" or "Delay",
            "TaskFactory" => member.Name is "StartNew" or "FromAsync",
            "Parallel" => true,
            _ => false,
        };
        return starts ? UseKind.Thread : null;
    }

    private static bool IsConstructorWith(SpecialType first, ISymbol member) =>
        member is IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters: [var parameter, ..] } && parameter.Type.SpecialType == first;

    private static bool StartsWith(IMethodSymbol method, params string[] beginnings) =>
        beginnings.Any(beginning => method.Name.StartsWith(beginning, StringComparison.Ordinal));
}
