using System.Text;

namespace Barline;

/// <summary>Tells files that are no CSV by how they begin.</summary>
internal static class FileKind
{
    /// <summary>How many bytes are enough to tell.</summary>
    public const int Length = 512;

    /// <summary>Whether the data is compressed with gzip.</summary>
    public static bool IsGzip(ReadOnlySpan<byte> start) => start.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]);

    /// <summary>What the file is, with what to do about it; null where it may be text.</summary>
    public static string? Foreign(ReadOnlySpan<byte> start)
    {
        if (Signature(start) is { } known)
        {
            return known;
        }

        ReadOnlySpan<byte> text = start.TrimStart(" \t\r\n"u8);
        if (StartsWith(text, "<!") || StartsWith(text, "<html") || StartsWith(text, "<?xml"))
        {
            return "an HTML or XML page (was an error page or a log-in page downloaded?)";
        }

        if (!text.IsEmpty && text[0] is (byte)'{' or (byte)'[')
        {
            return "JSON";
        }

        return start.Contains((byte)0) ? "binary data" : null;
    }

    private static string? Signature(ReadOnlySpan<byte> start)
    {
        ReadOnlySpan<byte> oldOffice = [0xD0, 0xCF, 0x11, 0xE0];
        ReadOnlySpan<byte> zstandard = [0x28, 0xB5, 0x2F, 0xFD];
        ReadOnlySpan<byte> xz = [0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z'];
        ReadOnlySpan<byte> sevenZip = [(byte)'7', (byte)'z', 0xBC, 0xAF];
        return start.StartsWith("PK\x03\x04"u8) || start.StartsWith("PK\x05\x06"u8) ? Zip(start)
            : start.StartsWith(oldOffice) ? "an Excel workbook (save the sheet as CSV)"
            : start.StartsWith("PAR1"u8) ? "Parquet"
            : start.StartsWith("%PDF"u8) ? "a PDF document"
            : start.StartsWith("BZh"u8) ? "compressed with bzip2 (unpack it, or use gzip)"
            : start.StartsWith(zstandard) ? "compressed with Zstandard (unpack it, or use gzip)"
            : start.StartsWith(xz) ? "compressed with xz (unpack it, or use gzip)"
            : start.StartsWith(sevenZip) ? "a 7-Zip archive (unpack it)"
            : IsGzip(start) ? "gzip within gzip (unpack it once)"
            : start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || start.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? "text in UTF-16 (save it as UTF-8)"
            : null;
    }

    private static string Zip(ReadOnlySpan<byte> start) =>
        start.IndexOf("[Content_Types].xml"u8) >= 0 || start.IndexOf("xl/"u8) >= 0
            ? "an Excel workbook (save the sheet as CSV)"
            : "a ZIP archive (unpack it, or use gzip)";

    private static bool StartsWith(ReadOnlySpan<byte> text, string beginning) =>
        text.Length >= beginning.Length && Ascii.EqualsIgnoreCase(text[..beginning.Length], beginning);
}
