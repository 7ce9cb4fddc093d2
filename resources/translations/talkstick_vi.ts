<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>Arguments</name>
    <message>
        <source>Who speaks first: joiner or host.</source>
        <translation>Ai nói trước: joiner (người tham gia) hoặc host (người chủ trì).</translation>
    </message>
    <message>
        <source>How our turns end in plain text: auto, lf, crlf, nul or lfnul.</source>
        <translation>Cách kết thúc lượt của ta trong văn bản thuần: auto, lf, crlf, nul hoặc lfnul.</translation>
    </message>
    <message>
        <source>How long to try again after the connection was lost, until the conversation goes on; 0: not at all.</source>
        <translation>Thử lại bao lâu sau khi mất kết nối, cho đến khi cuộc trò chuyện tiếp tục; 0: không thử.</translation>
    </message>
    <message>
        <source>--redial takes a number of seconds up to %1.</source>
        <translation>--redial nhận số giây, nhiều nhất là %1.</translation>
    </message>
    <message>
        <source>What the other side is told you are called.</source>
        <translation>Tên bạn được giới thiệu với bên kia.</translation>
    </message>
    <message>
        <source>Print one JSON object a line for everything that happens.</source>
        <translation>In mỗi dòng một đối tượng JSON cho mọi điều xảy ra.</translation>
    </message>
    <message>
        <source>Keep everything in this folder instead of the usual one.</source>
        <translation>Giữ mọi thứ trong thư mục này thay vì thư mục thường dùng.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>In phần trợ giúp này.</translation>
    </message>
    <message>
        <source>The port to listen on; 0 lets the system choose.</source>
        <translation>Cổng để lắng nghe; 0 để hệ thống chọn.</translation>
    </message>
    <message>
        <source>Listen on this address only.</source>
        <translation>Chỉ lắng nghe ở địa chỉ này.</translation>
    </message>
    <message>
        <source>Who is let in: ask (on the terminal, about strangers), all, or known (only people you invited or verified, and no plain text).</source>
        <translation>Ai được cho vào: ask (hỏi trên cửa sổ dòng lệnh về người lạ), all (tất cả) hoặc known (chỉ những người bạn đã mời hoặc đã xác minh, và không có văn bản thuần).</translation>
    </message>
    <message>
        <source>What happens to plain-text callers: ask or never.</source>
        <translation>Làm gì với người gọi bằng văn bản thuần: ask (hỏi) hoặc never (không bao giờ).</translation>
    </message>
    <message>
        <source>Print only what is heard, one turn a line.</source>
        <translation>Chỉ in những gì nghe được, mỗi lượt một dòng.</translation>
    </message>
    <message>
        <source>host takes no address; --address picks one of this computer’s.</source>
        <translation>host không nhận địa chỉ; --address chọn một địa chỉ của máy này.</translation>
    </message>
    <message>
        <source>Talk in plain text, which anyone on the way can read: to nc, telnet and other programs.</source>
        <translation>Nói bằng văn bản thuần, ai ở giữa đường cũng đọc được: với nc, telnet và các chương trình khác.</translation>
    </message>
    <message>
        <source>With whom to talk: any, or verified (whom you invited, were invited by, or compared safety words with).</source>
        <translation>Nói với ai: any (bất kỳ ai) hoặc verified (người bạn đã mời, người đã mời bạn, hoặc người đã so sánh các từ an toàn với bạn).</translation>
    </message>
    <message>
        <source>join takes one address.</source>
        <translation>join nhận một địa chỉ.</translation>
    </message>
    <message>
        <source>In plain text nobody knows who answers: --require and --plain exclude each other.</source>
        <translation>Với văn bản thuần không ai biết ai trả lời: --require và --plain loại trừ nhau.</translation>
    </message>
    <message>
        <source>--first and --ending are for --plain; otherwise the host decides who speaks first.</source>
        <translation>--first và --ending là cho --plain; nếu không, người chủ trì quyết định ai nói trước.</translation>
    </message>
    <message>
        <source>Where you can be called, HOST or HOST:PORT; up to four, tried in this order. Otherwise this computer’s own addresses.</source>
        <translation>Có thể gọi bạn ở đâu, MÁY hoặc MÁY:CỔNG; nhiều nhất bốn, thử theo thứ tự này. Nếu không có thì là các địa chỉ của máy này.</translation>
    </message>
    <message>
        <source>The port you will be hosting on.</source>
        <translation>Cổng mà bạn sẽ chủ trì.</translation>
    </message>
    <message>
        <source>List the invitations that are still open.</source>
        <translation>Liệt kê những lời mời còn hiệu lực.</translation>
    </message>
    <message>
        <source>Withdraw an invitation.</source>
        <translation>Rút lại một lời mời.</translation>
    </message>
    <message>
        <source>Print only the link.</source>
        <translation>Chỉ in liên kết.</translation>
    </message>
    <message>
        <source>All addresses of an invitation share one port.</source>
        <translation>Mọi địa chỉ của một lời mời dùng chung một cổng.</translation>
    </message>
    <message>
        <source>An invitation holds at most four addresses.</source>
        <translation>Một lời mời chứa nhiều nhất bốn địa chỉ.</translation>
    </message>
    <message>
        <source>People can be invited to port 8784, or to one from 1024 to 65535.</source>
        <translation>Có thể mời tới cổng 8784, hoặc một cổng từ 1024 đến 65535.</translation>
    </message>
    <message>
        <source>Nobody else can call you at %1.</source>
        <translation>Không ai khác có thể gọi bạn ở %1.</translation>
    </message>
    <message>
        <source>--list and --revoke exclude each other.</source>
        <translation>--list và --revoke loại trừ nhau.</translation>
    </message>
    <message>
        <source>--address and --port are for making an invitation.</source>
        <translation>--address và --port là để tạo lời mời.</translation>
    </message>
    <message>
        <source>--revoke takes an id as --list prints it.</source>
        <translation>--revoke nhận một mã như --list in ra.</translation>
    </message>
    <message>
        <source>invite takes no address; --address says where to be called.</source>
        <translation>invite không nhận địa chỉ; --address cho biết gọi bạn ở đâu.</translation>
    </message>
    <message>
        <source>Lists everybody you have talked with, the one met last first.</source>
        <translation>Liệt kê mọi người bạn đã trò chuyện, người gặp gần nhất đứng đầu.</translation>
    </message>
    <message>
        <source>Print one JSON object a line.</source>
        <translation>In mỗi dòng một đối tượng JSON.</translation>
    </message>
    <message>
        <source>Print only names, one a line.</source>
        <translation>Chỉ in tên, mỗi dòng một tên.</translation>
    </message>
    <message>
        <source>Read this folder instead of the usual one.</source>
        <translation>Đọc thư mục này thay vì thư mục thường dùng.</translation>
    </message>
    <message>
        <source>people takes options only.</source>
        <translation>people chỉ nhận tùy chọn.</translation>
    </message>
    <message>
        <source>Say what to do: host, join, invite, people or history.</source>
        <translation>Hãy cho biết cần làm gì: host, join, invite, people hoặc history.</translation>
    </message>
    <message>
        <source>There is no command called “%1”.</source>
        <translation>Không có lệnh nào tên là “%1”.</translation>
    </message>
    <message>
        <source>--json and --quiet exclude each other.</source>
        <translation>--json và --quiet loại trừ nhau.</translation>
    </message>
    <message>
        <source>--profile takes the path of a folder.</source>
        <translation>--profile nhận đường dẫn của một thư mục.</translation>
    </message>
    <message>
        <source>What export writes: text, markdown or json.</source>
        <translation>export ghi ra dạng nào: text, markdown hoặc json.</translation>
    </message>
    <message>
        <source>Where export writes, instead of standard output; the file is complete or not there.</source>
        <translation>export ghi vào đâu thay vì đầu ra chuẩn; tệp hoặc đầy đủ hoặc không có.</translation>
    </message>
    <message>
        <source>Delete without being asked.</source>
        <translation>Xóa mà không hỏi.</translation>
    </message>
    <message>
        <source>Print only ids, or of show only what was said.</source>
        <translation>Chỉ in mã, hoặc với show chỉ in những gì đã nói.</translation>
    </message>
    <message>
        <source>history does one of: list, show, search, export, delete; not “%1”.</source>
        <translation>history làm một trong các việc: list, show, search, export, delete; không phải “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no id as history list prints it, nor the beginning of one.</source>
        <translation>“%1” không phải là mã như history list in ra, cũng không phải phần đầu của mã.</translation>
    </message>
    <message>
        <source>history shows, exports and deletes one conversation, or exports all.</source>
        <translation>history hiện, xuất và xóa một cuộc trò chuyện, hoặc xuất tất cả.</translation>
    </message>
    <message>
        <source>history list takes options only.</source>
        <translation>history list chỉ nhận tùy chọn.</translation>
    </message>
    <message>
        <source>Say what to search for.</source>
        <translation>Hãy cho biết cần tìm gì.</translation>
    </message>
    <message>
        <source>Say which conversation to delete: history list lists them.</source>
        <translation>Hãy cho biết xóa cuộc trò chuyện nào: history list liệt kê chúng.</translation>
    </message>
    <message>
        <source>--format and --output are for history export.</source>
        <translation>--format và --output là cho history export.</translation>
    </message>
    <message>
        <source>history export takes --format instead of --json and --quiet.</source>
        <translation>history export nhận --format thay cho --json và --quiet.</translation>
    </message>
    <message>
        <source>--output takes the path of a file.</source>
        <translation>--output nhận đường dẫn của một tệp.</translation>
    </message>
    <message>
        <source>--yes is for history delete.</source>
        <translation>--yes là cho history delete.</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>Việc cần làm.</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <comment>help, default</comment>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>--port takes a number from 1 to 65535, or 0 to let the system choose.</source>
        <translation>--port nhận một số từ 1 đến 65535, hoặc 0 để hệ thống chọn.</translation>
    </message>
    <message>
        <source>--%1 takes one of: %2.</source>
        <translation>--%1 nhận một trong các giá trị: %2.</translation>
    </message>
    <message>
        <source>join [ADDRESS or INVITATION]</source>
        <translation>join [ĐỊA CHỈ hoặc LỜI MỜI]</translation>
    </message>
    <message>
        <source>history [list | show [ID] | search TEXT | export [ID] | delete ID]</source>
        <translation>history [list | show [MÃ] | search NỘI_DUNG | export [MÃ] | delete MÃ]</translation>
    </message>
    <message>
        <source>address</source>
        <translation>địa chỉ</translation>
    </message>
    <message>
        <source>file</source>
        <translation>tệp</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>thư mục</translation>
    </message>
    <message>
        <source>how</source>
        <translation>cách</translation>
    </message>
    <message>
        <source>id</source>
        <translation>mã</translation>
    </message>
    <message>
        <source>name</source>
        <translation>tên</translation>
    </message>
    <message>
        <source>number</source>
        <translation>số</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>giây</translation>
    </message>
    <message>
        <source>what</source>
        <translation>gì</translation>
    </message>
    <message>
        <source>who</source>
        <translation>ai</translation>
    </message>
    <message>
        <source>whom</source>
        <translation>ai</translation>
    </message>
    <message>
        <source>What is kept of a new conversation on this computer: all or nothing. With nothing it goes on through lost connections, but ends with this program; the other side may keep its own copy.</source>
        <translation>Những gì của một cuộc trò chuyện mới được giữ trên máy này: all (tất cả) hay nothing (không gì cả). Với nothing, nó tiếp tục qua những lần mất kết nối, nhưng hết cùng với chương trình này; bên kia có thể giữ bản sao của họ.</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>%1, %2</source>
        <comment>sentence, since when</comment>
        <translation>%1, đã %2</translation>
    </message>
    <message>
        <source>You hold the stick</source>
        <translation>Bạn đang giữ gậy</translation>
    </message>
    <message>
        <source>You kept the stick</source>
        <translation>Bạn đã giữ lại gậy</translation>
    </message>
    <message>
        <source>Part %1 of this turn</source>
        <translation>Phần %1 của lượt này</translation>
    </message>
    <message>
        <source>%1 raised a hand</source>
        <translation>%1 đã giơ tay</translation>
    </message>
    <message>
        <source>Will say no more, but may hear you</source>
        <translation>Bên kia thôi nói, có thể vẫn nghe bạn</translation>
    </message>
    <message>
        <source>Your hand is raised</source>
        <translation>Bạn đang giơ tay</translation>
    </message>
    <message>
        <source>%1 holds the stick</source>
        <translation>%1 đang giữ gậy</translation>
    </message>
    <message>
        <source>Waiting for the first answer</source>
        <translation>Đang chờ câu trả lời đầu tiên</translation>
    </message>
    <message>
        <source>%1 is not finished</source>
        <translation>%1 chưa nói xong</translation>
    </message>
    <message>
        <source>Part %1 follows</source>
        <translation>Tiếp theo là phần %1</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Đang viết…</translation>
    </message>
    <message>
        <source>No sign of %1 for %2 s</source>
        <translation>Không thấy tín hiệu của %1 trong %2 giây</translation>
    </message>
    <message>
        <source>Their computer may be asleep</source>
        <translation>Máy của họ có thể đang ở chế độ ngủ</translation>
    </message>
    <message>
        <source>Passing the stick…</source>
        <translation>Đang trao gậy…</translation>
    </message>
    <message>
        <source>Esc takes it back</source>
        <translation>Esc để lấy lại</translation>
    </message>
    <message>
        <source>Catching up with %1</source>
        <translation>Đang bắt kịp với %1</translation>
    </message>
    <message>
        <source>● Your turn - %1 - Talkstick</source>
        <translation>● Lượt của bạn - %1 - Talkstick</translation>
    </message>
    <message>
        <source>%1 - Talkstick</source>
        <translation>%1 - Talkstick</translation>
    </message>
    <message>
        <source>%1, away - Talkstick</source>
        <translation>%1, vắng mặt - Talkstick</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Chưa kết thúc</translation>
    </message>
    <message>
        <source>You and %1 go on in a newer one</source>
        <translation>Bạn và %1 tiếp tục trong một cuộc mới hơn</translation>
    </message>
    <message>
        <source>Ended by you, %1</source>
        <translation>Bạn đã kết thúc, %1</translation>
    </message>
    <message>
        <source>Ended by %1, %2</source>
        <translation>%1 đã kết thúc, %2</translation>
    </message>
    <message>
        <source>Your copies differ; each of you keeps their own</source>
        <translation>Hai bản sao khác nhau, mỗi người giữ bản của mình</translation>
    </message>
    <message>
        <source>That happens when one of you goes back to an older copy</source>
        <translation>Điều này xảy ra khi một trong hai người quay về bản sao cũ hơn</translation>
    </message>
    <message>
        <source>%1 has deleted this conversation</source>
        <translation>%1 đã xóa cuộc trò chuyện này</translation>
    </message>
    <message>
        <source>Your copy is kept</source>
        <translation>Bản sao của bạn được giữ lại</translation>
    </message>
    <message>
        <source>The stick is with %1</source>
        <translation>Gậy đang ở chỗ %1</translation>
    </message>
    <message>
        <source>The stick is with you</source>
        <translation>Gậy đang ở chỗ bạn</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Mất kết nối</translation>
    </message>
    <message>
        <source>The network or their computer may be down</source>
        <translation>Mạng hoặc máy của họ có thể đã ngừng</translation>
    </message>
    <message>
        <source>%1 is away</source>
        <translation>%1 đang vắng mặt</translation>
    </message>
    <message>
        <source>You left for now</source>
        <translation>Bạn đã tạm rời đi</translation>
    </message>
    <message>
        <source>%1 has been away since %2</source>
        <translation>%1 vắng mặt từ %2</translation>
    </message>
    <message>
        <source>%1’s turn</source>
        <translation>Lượt của %1</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>sentence, time</comment>
        <translation>%1, từ %2</translation>
    </message>
    <message>
        <source>They have to call: no address is known</source>
        <translation>Họ phải gọi: không biết địa chỉ nào</translation>
    </message>
    <message>
        <source>Trying their address…</source>
        <translation>Đang thử địa chỉ của họ…</translation>
    </message>
    <message>
        <source>Trying again in a moment</source>
        <translation>Sẽ thử lại ngay</translation>
    </message>
    <message>
        <source>Cannot save, so nothing is received</source>
        <translation>Không lưu được nên không nhận gì</translation>
    </message>
    <message>
        <source>Cannot save, so nothing is sent</source>
        <translation>Không lưu được nên không gửi gì</translation>
    </message>
    <message>
        <source>Free some space</source>
        <translation>Hãy giải phóng dung lượng</translation>
    </message>
    <message>
        <source>Your turn is ready</source>
        <translation>Lượt của bạn đã sẵn sàng</translation>
    </message>
    <message>
        <source>It goes when you are both online</source>
        <translation>Sẽ gửi khi cả hai cùng trực tuyến</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Lượt của bạn</translation>
    </message>
    <message>
        <source>Still %1’s turn, %2</source>
        <translation>Vẫn là lượt của %1, đã %2</translation>
    </message>
    <message>
        <source>You can start afresh</source>
        <translation>Bạn có thể bắt đầu lại</translation>
    </message>
    <message>
        <source>Wrote out of turn: %1 wait</source>
        <translation>Bên kia viết khi chưa tới lượt: %1 đang chờ</translation>
    </message>
    <message numerus="yes">
        <source>Trying %n addresses…</source>
        <comment>more than one</comment>
        <translation>
            <numerusform>Đang thử %n địa chỉ…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>Lần thử kế tiếp sau %n phút</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallFailures</name>
    <message>
        <source>No computer is called “%1”.</source>
        <translation>Không có máy tính nào tên là “%1”.</translation>
    </message>
    <message>
        <source>Check the spelling, or ask for the number their Talkstick shows.</source>
        <translation>Hãy kiểm tra chính tả, hoặc hỏi con số mà Talkstick của họ hiển thị.</translation>
    </message>
    <message>
        <source>“%1” is not known on this network.</source>
        <translation>Mạng này không biết “%1”.</translation>
    </message>
    <message>
        <source>Such names work only on the same network, and not on all. Ask for the number their Talkstick shows.</source>
        <translation>Những tên như vậy chỉ dùng được trong cùng một mạng, và không phải mạng nào cũng được. Hãy hỏi con số mà Talkstick của họ hiển thị.</translation>
    </message>
    <message>
        <source>Names cannot be looked up right now.</source>
        <translation>Hiện không thể tra cứu tên.</translation>
    </message>
    <message>
        <source>Is this computer online? A number (like 192.168.1.7) works without.</source>
        <translation>Máy này có đang trực tuyến không? Dùng con số (như 192.168.1.7) thì không cần tra cứu.</translation>
    </message>
    <message>
        <source>No answer from %1.</source>
        <translation>%1 không trả lời.</translation>
    </message>
    <message>
        <source>Most often a firewall on that computer drops the call, or a guest or campus Wi-Fi keeps devices apart.</source>
        <translation>Thường là tường lửa trên máy đó chặn cuộc gọi, hoặc Wi-Fi dành cho khách hay của trường tách các thiết bị ra.</translation>
    </message>
    <message>
        <source>%1 belongs to a home or office network you are not in.</source>
        <translation>%1 thuộc một mạng gia đình hoặc văn phòng mà bạn không ở trong đó.</translation>
    </message>
    <message>
        <source>Ask for an address that works from outside, or host yourself.</source>
        <translation>Hãy hỏi một địa chỉ dùng được từ bên ngoài, hoặc tự mình chủ trì.</translation>
    </message>
    <message>
        <source>Most often their router does not pass port %1 on.</source>
        <translation>Thường là bộ định tuyến của họ không chuyển tiếp cổng %1.</translation>
    </message>
    <message>
        <source>macOS may be keeping Talkstick off your local network.</source>
        <translation>macOS có thể đang chặn Talkstick khỏi mạng cục bộ của bạn.</translation>
    </message>
    <message>
        <source>Look in System Settings, Privacy &amp; Security, Local Network.</source>
        <translation>Hãy xem trong Cài đặt hệ thống, Quyền riêng tư &amp; Bảo mật, Mạng cục bộ.</translation>
    </message>
    <message>
        <source>There is no way to %1 from here.</source>
        <translation>Từ đây không có đường tới %1.</translation>
    </message>
    <message>
        <source>Is this computer online?</source>
        <translation>Máy này có đang trực tuyến không?</translation>
    </message>
    <message>
        <source>%1 is there, but nobody is hosting on port %2.</source>
        <translation>%1 có ở đó, nhưng không ai chủ trì ở cổng %2.</translation>
    </message>
    <message>
        <source>Ask them to press Host, or host yourself and let them join.</source>
        <translation>Hãy nhờ họ bấm Chủ trì, hoặc tự mình chủ trì và để họ tham gia.</translation>
    </message>
    <message>
        <source>That is this computer.</source>
        <translation>Đó chính là máy này.</translation>
    </message>
    <message>
        <source>Ask for the number that the other side’s Talkstick shows.</source>
        <translation>Hãy hỏi con số mà Talkstick của bên kia hiển thị.</translation>
    </message>
    <message>
        <source>Something answered at %1, but it is not the Talkstick you are looking for.</source>
        <translation>Có gì đó đã trả lời ở %1, nhưng không phải Talkstick mà bạn tìm.</translation>
    </message>
    <message>
        <source>Something answered at %1, but it is not %2’s Talkstick.</source>
        <translation>Có gì đó đã trả lời ở %1, nhưng không phải Talkstick của %2.</translation>
    </message>
    <message>
        <source>It may be a device in your own network.</source>
        <translation>Đó có thể là một thiết bị trong mạng của chính bạn.</translation>
    </message>
    <message>
        <source>%1 has a newer Talkstick.</source>
        <translation>%1 có Talkstick mới hơn.</translation>
    </message>
    <message>
        <source>Update this one.</source>
        <translation>Hãy cập nhật bản này.</translation>
    </message>
    <message>
        <source>%1 has an older Talkstick.</source>
        <translation>%1 có Talkstick cũ hơn.</translation>
    </message>
    <message>
        <source>Ask them to update theirs.</source>
        <translation>Hãy nhờ họ cập nhật bản của họ.</translation>
    </message>
    <message>
        <source>Something answered, but it is not the Talkstick that made this link. Nothing was sent.</source>
        <translation>Có gì đó đã trả lời, nhưng không phải Talkstick đã tạo liên kết này. Chưa có gì được gửi đi.</translation>
    </message>
    <message>
        <source>It may be a device in your own network. Ask for a new link.</source>
        <translation>Đó có thể là một thiết bị trong mạng của chính bạn. Hãy xin một liên kết mới.</translation>
    </message>
    <message>
        <source>At this address you used to reach %1. Somebody else answers now.</source>
        <translation>Ở địa chỉ này trước đây bạn gặp %1. Nay bên trả lời có khóa khác.</translation>
    </message>
    <message>
        <source>It may be a new computer, or somebody else. Compare words with them, by voice, before you go on.</source>
        <translation>Có thể là máy tính mới, hoặc là người khác. Hãy so sánh các từ với họ bằng giọng nói trước khi tiếp tục.</translation>
    </message>
    <message>
        <source>Something answered, but it does not speak Talkstick’s encryption.</source>
        <translation>Có gì đó đã trả lời, nhưng không dùng mã hóa của Talkstick.</translation>
    </message>
    <message>
        <source>It may be nc, telnet or a class program. It has received some nonsense and may need a restart.</source>
        <translation>Có thể là nc, telnet hoặc một chương trình bài tập. Nó đã nhận dữ liệu vô nghĩa và có thể phải khởi động lại.</translation>
    </message>
    <message>
        <source>It is not the Talkstick of %1. It may be another device.</source>
        <translation>Đó không phải Talkstick của %1. Có thể là một thiết bị khác.</translation>
    </message>
    <message>
        <source>Ask for a new one, or knock without it.</source>
        <translation>Hãy xin lời mời mới, hoặc gõ cửa không cần lời mời.</translation>
    </message>
    <message>
        <source>This invitation has been used already.</source>
        <translation>Lời mời này đã được dùng rồi.</translation>
    </message>
    <message>
        <source>This invitation is older than 24 hours.</source>
        <translation>Lời mời này đã quá 24 giờ.</translation>
    </message>
    <message>
        <source>This invitation was withdrawn.</source>
        <translation>Lời mời này đã bị rút lại.</translation>
    </message>
    <message>
        <source>They do not know this invitation.</source>
        <translation>Họ không biết lời mời này.</translation>
    </message>
    <message>
        <source>They did not let you in.</source>
        <translation>Họ không cho bạn vào.</translation>
    </message>
    <message>
        <source>They are talking with others and have no room.</source>
        <translation>Họ đang nói chuyện với người khác và không còn chỗ.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Hãy thử lại sau.</translation>
    </message>
    <message>
        <source>Nobody opened the door.</source>
        <translation>Không ai mở cửa.</translation>
    </message>
    <message>
        <source>Their Talkstick was on. Try again later.</source>
        <translation>Talkstick của họ đang bật. Hãy thử lại sau.</translation>
    </message>
    <message>
        <source>The words differ, so the call was ended and nothing was kept.</source>
        <translation>Các từ khác nhau, nên cuộc gọi đã kết thúc và không giữ lại gì.</translation>
    </message>
    <message>
        <source>Somebody may be in between. Try another network, or meet in person.</source>
        <translation>Có thể có ai đó ở giữa. Hãy thử mạng khác, hoặc gặp trực tiếp.</translation>
    </message>
    <message>
        <source>Somebody answered whose words you have not compared, so the call was ended.</source>
        <translation>Bạn chưa so sánh các từ với người trả lời, nên cuộc gọi đã kết thúc.</translation>
    </message>
    <message>
        <source>Compare words first, or ask for an invitation.</source>
        <translation>Hãy so sánh các từ trước, hoặc xin một lời mời.</translation>
    </message>
    <message>
        <source>The connection was lost before you were let in.</source>
        <translation>Mất kết nối trước khi bạn được cho vào.</translation>
    </message>
    <message>
        <source>They may have ended Talkstick, or the network is down.</source>
        <translation>Có thể họ đã tắt Talkstick, hoặc mạng bị ngắt.</translation>
    </message>
    <message>
        <source>The other side did not keep to Talkstick’s protocol, so the call was ended.</source>
        <translation>Bên kia không theo đúng giao thức của Talkstick, nên cuộc gọi đã kết thúc.</translation>
    </message>
    <message>
        <source>Try again; if that does not help, one of you may need an update.</source>
        <translation>Hãy thử lại; nếu không được, một trong hai người có thể cần cập nhật.</translation>
    </message>
    <message>
        <source>They could not save what has to be remembered of an invitation, so you were not let in.</source>
        <translation>Họ không lưu được những gì cần nhớ về lời mời, nên bạn không được cho vào.</translation>
    </message>
    <message>
        <source>Their disk may be full. The invitation is still good.</source>
        <translation>Ổ đĩa của họ có thể đã đầy. Lời mời vẫn còn hiệu lực.</translation>
    </message>
    <message>
        <source>The call to %1 failed.</source>
        <translation>Cuộc gọi tới %1 thất bại.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Hãy thử lại sau giây lát.</translation>
    </message>
    <message>
        <source>This conversation is not on their computer any more.</source>
        <translation>Cuộc trò chuyện này không còn trên máy của họ.</translation>
    </message>
    <message>
        <source>Try again to begin a new one.</source>
        <translation>Hãy thử lại để bắt đầu một cuộc mới.</translation>
    </message>
</context>
<context>
    <name>CallSteps</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 giây</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Đã tìm thấy</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Kết nối</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Được vào</translation>
    </message>
    <message>
        <source>they have been asked</source>
        <translation>đã hỏi họ</translation>
    </message>
    <message>
        <source>Secure</source>
        <translation>Mã hóa</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>chưa</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>đang làm</translation>
    </message>
    <message>
        <source>done</source>
        <translation>xong</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>thất bại</translation>
    </message>
</context>
<context>
    <name>Composing</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 byte</translation>
    </message>
    <message>
        <source>Small programs may split this.</source>
        <translation>Chương trình nhỏ có thể cắt đôi nội dung này.</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 ký tự</translation>
    </message>
    <message>
        <source>Too long: a turn holds 1 MiB. Say the rest in your next turn.</source>
        <translation>Quá dài: một lượt chứa 1 MiB. Hãy nói phần còn lại ở lượt sau.</translation>
    </message>
    <message>
        <source>Send and pass ⏎</source>
        <translation>Gửi và trao gậy ⏎</translation>
    </message>
    <message>
        <source>Nothing to send. Pass hands the stick over without a word.</source>
        <translation>Không có gì để gửi. Trao gậy là nhường lượt mà không nói gì.</translation>
    </message>
    <message>
        <source>Shift+Enter: new line</source>
        <translation>Shift+Enter: xuống dòng</translation>
    </message>
    <message>
        <source>%1 holds the stick. You can write ahead.</source>
        <translation>%1 đang giữ gậy. Bạn có thể viết trước.</translation>
    </message>
    <message>
        <source>%1 holds the stick. Draft kept.</source>
        <translation>%1 đang giữ gậy. Bản nháp được giữ.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Ready. It goes when you are both online.</source>
        <translation>Sẵn sàng. Sẽ gửi khi cả hai cùng trực tuyến.</translation>
    </message>
    <message>
        <source>Ready. It goes as soon as it is your turn.</source>
        <translation>Sẵn sàng. Sẽ gửi ngay khi tới lượt bạn.</translation>
    </message>
    <message>
        <source>Seal ⏎</source>
        <translation>Niêm phong ⏎</translation>
    </message>
    <message>
        <source>It goes when you are both online.</source>
        <translation>Sẽ gửi khi cả hai cùng trực tuyến.</translation>
    </message>
    <message>
        <source>What could not be saved was not said. Free some space.</source>
        <translation>Những gì không lưu được thì chưa được nói. Hãy giải phóng dung lượng.</translation>
    </message>
    <message>
        <source>It is %1’s turn. You can write ahead.</source>
        <translation>Đang là lượt của %1. Bạn có thể viết trước.</translation>
    </message>
    <message>
        <source>It is %1’s turn. Draft kept.</source>
        <translation>Đang là lượt của %1. Bản nháp được giữ.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gửi</translation>
    </message>
    <message>
        <source>The conversation is over.</source>
        <translation>Cuộc trò chuyện đã kết thúc.</translation>
    </message>
    <message>
        <source>Catching up with %1. Draft kept.</source>
        <translation>Đang bắt kịp với %1. Bản nháp được giữ.</translation>
    </message>
    <message>
        <source>Send and pass</source>
        <translation>Gửi và trao gậy</translation>
    </message>
    <message>
        <source>Ctrl+Enter: send and pass</source>
        <translation>Ctrl+Enter: gửi và trao gậy</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Niêm phong</translation>
    </message>
</context>
<context>
    <name>DoorWords</name>
    <message>
        <source>Closed</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>People I know</source>
        <translation>Những người tôi quen</translation>
    </message>
    <message>
        <source>Anyone may knock</source>
        <translation>Ai cũng có thể gõ cửa</translation>
    </message>
    <message>
        <source>Nobody can call.</source>
        <translation>Không ai gọi được.</translation>
    </message>
    <message>
        <source>People you know come in, and whoever has an invitation. Others are turned away.</source>
        <translation>Người quen của bạn và ai có lời mời thì được vào. Người khác không được tiếp.</translation>
    </message>
    <message>
        <source>People you know come in; you are asked about everybody else.</source>
        <translation>Người quen của bạn thì được vào; với mọi người khác bạn sẽ được hỏi.</translation>
    </message>
</context>
<context>
    <name>Elapsed</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>for so many minutes</comment>
        <translation>
            <numerusform>%n&#xa0;phút</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>for so many hours</comment>
        <translation>
            <numerusform>%n&#xa0;giờ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>for so many days</comment>
        <translation>
            <numerusform>%n&#xa0;ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hôm qua</translation>
    </message>
</context>
<context>
    <name>EndSentences</name>
    <message>
        <source>The conversation with %1 is over.</source>
        <translation>Cuộc trò chuyện với %1 đã kết thúc.</translation>
    </message>
    <message>
        <source>%1 closed the connection before saying anything.</source>
        <translation>%1 đã đóng kết nối trước khi nói gì.</translation>
    </message>
    <message>
        <source>If a Talkstick is hosting there, they did not let you in.</source>
        <translation>Nếu ở đó có Talkstick chủ trì, họ đã không cho bạn vào.</translation>
    </message>
    <message>
        <source>%1 closed the connection.</source>
        <translation>%1 đã đóng kết nối.</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>Kết nối với %1 bị đứt.</translation>
    </message>
    <message>
        <source>%1 goes on with you in a newer connection.</source>
        <translation>%1 tiếp tục với bạn trong một kết nối mới hơn.</translation>
    </message>
    <message>
        <source>%1 is talking with others and has no room.</source>
        <translation>%1 đang nói chuyện với người khác và không còn chỗ.</translation>
    </message>
    <message>
        <source>%1 did not let you in.</source>
        <translation>%1 không cho bạn vào.</translation>
    </message>
    <message>
        <source>The Talkstick of %1 could not save, so it ended the conversation.</source>
        <translation>Talkstick của %1 không lưu được nên đã kết thúc cuộc trò chuyện.</translation>
    </message>
    <message>
        <source>Their disk may be full.</source>
        <translation>Ổ đĩa của họ có thể đã đầy.</translation>
    </message>
    <message>
        <source>The Talkstick of %1 heard nothing for too long and ended the conversation.</source>
        <translation>Talkstick của %1 quá lâu không nghe thấy gì nên đã kết thúc cuộc trò chuyện.</translation>
    </message>
    <message>
        <source>The network may be slow or down.</source>
        <translation>Mạng có thể chậm hoặc bị ngắt.</translation>
    </message>
    <message>
        <source>The Talkstick of %1 did not understand this one and ended the conversation.</source>
        <translation>Talkstick của %1 không hiểu bản này nên đã kết thúc cuộc trò chuyện.</translation>
    </message>
    <message>
        <source>One of you may need an update.</source>
        <translation>Một trong hai người có thể cần cập nhật.</translation>
    </message>
    <message>
        <source>%1 has a newer Talkstick.</source>
        <translation>%1 có Talkstick mới hơn.</translation>
    </message>
    <message>
        <source>%1 has an older Talkstick.</source>
        <translation>%1 có Talkstick cũ hơn.</translation>
    </message>
    <message>
        <source>Update the older of the two.</source>
        <translation>Hãy cập nhật bản cũ hơn trong hai bản.</translation>
    </message>
    <message>
        <source>The conversation was ended because the program of %1 did not keep to the rules.</source>
        <translation>Cuộc trò chuyện đã kết thúc vì chương trình của %1 không theo đúng quy tắc.</translation>
    </message>
    <message>
        <source>You left.</source>
        <translation>Bạn đã rời đi.</translation>
    </message>
    <message>
        <source>%1 left and closed Talkstick.</source>
        <translation>%1 đã rời đi và đóng Talkstick.</translation>
    </message>
    <message>
        <source>%1 left.</source>
        <translation>%1 đã rời đi.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>Mất kết nối với %1.</translation>
    </message>
    <message>
        <source>They did not leave: the network or their computer may be down.</source>
        <translation>Họ không rời đi: mạng hoặc máy của họ có thể đã ngừng.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 không có ở đó.</translation>
    </message>
    <message>
        <source>Your copy of this conversation and that of %1 differ.</source>
        <translation>Bản sao cuộc trò chuyện này của bạn và của %1 khác nhau.</translation>
    </message>
    <message>
        <source>One of them comes from a backup. Both are kept; begin a new conversation.</source>
        <translation>Một trong hai bản lấy từ bản sao lưu. Cả hai đều được giữ; hãy bắt đầu cuộc trò chuyện mới.</translation>
    </message>
    <message>
        <source>Talkstick could not save the conversation, so it ended it.</source>
        <translation>Talkstick không lưu được cuộc trò chuyện nên đã kết thúc nó.</translation>
    </message>
    <message>
        <source>Your disk may be full.</source>
        <translation>Ổ đĩa của bạn có thể đã đầy.</translation>
    </message>
</context>
<context>
    <name>FirewallHelp</name>
    <message>
        <source>In a terminal, as the firewall in use wants it. Many systems have none.</source>
        <translation>Trong cửa sổ dòng lệnh, tùy tường lửa đang dùng. Nhiều hệ thống không có tường lửa.</translation>
    </message>
    <message>
        <source>With ufw, as Ubuntu:</source>
        <translation>Với ufw, như Ubuntu:</translation>
    </message>
    <message>
        <source>With firewalld, as Fedora; until the next start, or for good with --permanent:</source>
        <translation>Với firewalld, như Fedora; tới lần khởi động sau, hoặc mãi mãi với --permanent:</translation>
    </message>
    <message>
        <source>In a PowerShell or command prompt that was started as administrator.</source>
        <translation>Trong PowerShell hoặc cửa sổ lệnh mở với quyền quản trị.</translation>
    </message>
    <message>
        <source>In PowerShell:</source>
        <translation>Trong PowerShell:</translation>
    </message>
    <message>
        <source>In a command prompt:</source>
        <translation>Trong cửa sổ lệnh:</translation>
    </message>
    <message>
        <source>In System Settings, Network, Firewall, Options: allow incoming connections for Talkstick. Or in a terminal:</source>
        <translation>Trong Cài đặt hệ thống, Mạng, Tường lửa, Tùy chọn: cho phép kết nối đến cho Talkstick. Hoặc trong cửa sổ dòng lệnh:</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Usage: talkstick-cli host [options]
       talkstick-cli join [ADDRESS or INVITATION] [options]
       talkstick-cli invite [options]
       talkstick-cli people [options]
       talkstick-cli history [list | show [ID] | search TEXT |
                              export [ID] | delete ID] [options]
       talkstick-cli COMMAND --help | --version
</source>
        <translation>Cách dùng: talkstick-cli host [tùy chọn]
           talkstick-cli join [ĐỊA CHỈ hoặc LỜI MỜI] [tùy chọn]
           talkstick-cli invite [tùy chọn]
           talkstick-cli people [tùy chọn]
           talkstick-cli history [list | show [MÃ] | search NỘI_DUNG |
                                  export [MÃ] | delete MÃ] [tùy chọn]
           talkstick-cli LỆNH --help | --version
</translation>
    </message>
    <message>
        <source>Talks with one other person, strictly one turn at a time.
Each line of standard input is one turn; an empty line passes the turn on.</source>
        <translation>Trò chuyện với một người khác, mỗi lúc chỉ một người nói.
Mỗi dòng của đầu vào chuẩn là một lượt; một dòng trống nhường lượt.</translation>
    </message>
    <message>
        <source>Makes an invitation: a link that lets one person in, once, within 24 hours, while you are hosting.</source>
        <translation>Tạo một lời mời: một liên kết cho một người vào, một lần, trong vòng 24 giờ, khi bạn đang chủ trì.</translation>
    </message>
    <message>
        <source>
Events of --json, each with its fields (times in UTC, ISO 8601):
  invitation  id, made, expires, link, hosts, port
  open        id, made, expires: an invitation that can be used
  revoked     id
  person      name, trust (verified, invited, unverified), blocked, met, key
  error       code, detail

Exit statuses: 0 done, 2 usage, or there is nothing to be done, 8 storage.
</source>
        <translation>
Các sự kiện của --json, mỗi sự kiện với các trường của nó (giờ UTC, ISO 8601):
  invitation  id, made, expires, link, hosts, port
  open        id, made, expires: một lời mời còn dùng được
  revoked     id
  person      name, trust (verified, invited, unverified), blocked, met, key
  error       code, detail

Mã thoát: 0 đã xong, 2 dùng sai hoặc không có gì để làm, 8 lưu trữ.
</translation>
    </message>
    <message>
        <source>Conversations that are kept:
  list         all, the one in which somebody spoke last first
  show [ID]    what was said in one; without ID in the first of the list
  search TEXT  where all these words, or longer ones that begin so, were said
  export [ID]  writes one or all of them down
  delete ID    deletes one on this computer, for good
ID is the beginning of an id, as long as no other begins so.</source>
        <translation>Các cuộc trò chuyện được giữ:
  list         tất cả, cuộc có người nói gần nhất đứng đầu
  show [MÃ]    những gì đã nói trong một cuộc; không có MÃ thì là cuộc đầu danh sách
  search NỘI_DUNG
               nơi mọi từ này, hoặc từ dài hơn bắt đầu như vậy, đã được nói
  export [MÃ]  ghi ra một cuộc hoặc tất cả
  delete MÃ    xóa hẳn một cuộc trên máy này
MÃ là phần đầu của một mã, miễn là không mã nào khác bắt đầu như vậy.</translation>
    </message>
    <message>
        <source>
Events of --json, each with its fields (times in UTC, ISO 8601):
  conversation  id, peer, trust (verified, invited, unverified, plain), turns,
                state (your-turn, their-turn, over, forked, deleted-there,
                transcript: in plain text), begun, spoken, unread
  entry         number, part (if the turn has several), speaker (me, them), time,
                text, or needsNewerVersion instead; of the conversation before it
  hit           id, peer, number, part, speaker, time, excerpt
  cleaning      done, total: what was said is being cleaned out
  deleted       id
  error         code, detail

export --format json writes one object, times as above:
  {&quot;conversations&quot;: [{&quot;id&quot;, &quot;peer&quot;, &quot;trust&quot;, &quot;turns&quot;: [{&quot;number&quot;, &quot;part&quot;,
  &quot;speaker&quot;, &quot;time&quot;, &quot;text&quot; or &quot;needsNewerVersion&quot;}]}]}

Exit statuses: 0 done, or there is nothing to show; 2 usage, or there is no such
conversation; 8 storage, or the file cannot be written; 9 the profile is in use,
which only matters to delete.
</source>
        <translation>
Các sự kiện của --json, mỗi sự kiện với các trường của nó (giờ UTC, ISO 8601):
  conversation  id, peer, trust (verified, invited, unverified, plain), turns,
                state (your-turn, their-turn, over, forked, deleted-there,
                transcript: văn bản thuần), begun, spoken, unread
  entry         number, part (nếu lượt có nhiều phần), speaker (me, them), time,
                text hoặc needsNewerVersion; của cuộc trò chuyện ở trước nó
  hit           id, peer, number, part, speaker, time, excerpt
  cleaning      done, total: những gì đã nói đang được xóa sạch
  deleted       id
  error         code, detail

export --format json ghi một đối tượng, giờ như trên:
  {&quot;conversations&quot;: [{&quot;id&quot;, &quot;peer&quot;, &quot;trust&quot;, &quot;turns&quot;: [{&quot;number&quot;, &quot;part&quot;,
  &quot;speaker&quot;, &quot;time&quot;, &quot;text&quot; hoặc &quot;needsNewerVersion&quot;}]}]}

Mã thoát: 0 đã xong, hoặc không có gì để hiện; 2 dùng sai, hoặc không có cuộc trò
chuyện như vậy; 8 lưu trữ, hoặc không ghi được tệp; 9 hồ sơ đang được dùng, điều
này chỉ ảnh hưởng tới delete.
</translation>
    </message>
    <message>
        <source>
Events of --json, each with its fields:
  listening   address, port
  resolved    host, addresses
  knock       peer, encrypted, name, words: somebody asks to be let in;
              for the joiner: you are at their door
  connected   peer, encrypted, role (host, joiner), name,
              trust (verified, invited, unverified, plain)
  keeping     what (nothing; all: it began earlier), of the conversation, on this
              computer; only with --keep nothing
  turn        holder (me, them), number
  heard       number, part, last (the turn is over), text
  said        number, part
  delivered   number, part: it has arrived (never in plain text)
  held        bytes: the other side wrote out of turn; it waits
  away        since (UTC, ISO 8601): the connection was lost; the conversation is
              not over
  closed      reason (left, lost, closed, broke, declined, busy, ended, error),
              detail
  error       code, detail

Exit statuses: 0 ended normally, 2 usage, 3 name not resolved, 4 nobody answered
who could be talked with, 5 not let in, or not by whom it had to be, 6 the other
side is gone or the program was stopped with turns unsaid or undelivered,
7 cannot listen, 8 storage, 9 the profile is in use.
</source>
        <translation>
Các sự kiện của --json, mỗi sự kiện với các trường của nó:
  listening   address, port
  resolved    host, addresses
  knock       peer, encrypted, name, words: có người xin vào;
              với người tham gia: bạn đang ở cửa của họ
  connected   peer, encrypted, role (host, joiner), name,
              trust (verified, invited, unverified, plain)
  keeping     what (nothing; all: bắt đầu từ trước), của cuộc trò chuyện, trên máy
              này; chỉ khi có --keep nothing
  turn        holder (me, them), number
  heard       number, part, last (lượt đã hết), text
  said        number, part
  delivered   number, part: đã tới nơi (không bao giờ có với văn bản thuần)
  held        bytes: bên kia viết khi chưa tới lượt; phần đó đang chờ
  away        since (UTC, ISO 8601): mất kết nối; cuộc trò chuyện chưa kết thúc
  closed      reason (left, lost, closed, broke, declined, busy, ended, error),
              detail
  error       code, detail

Mã thoát: 0 kết thúc bình thường, 2 dùng sai, 3 không phân giải được tên, 4 không
ai nói chuyện được trả lời, 5 không được cho vào, hoặc không phải bởi người cần
gặp, 6 bên kia đã đi hoặc chương trình bị dừng khi còn lượt chưa nói hay chưa tới
nơi, 7 không thể lắng nghe, 8 lưu trữ, 9 hồ sơ đang được dùng.
</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>%1 not seen yet</source>
        <comment>so many turns</comment>
        <translation>%1 chưa xem</translation>
    </message>
    <message>
        <source>No conversation is kept.</source>
        <translation>Không có cuộc trò chuyện nào được giữ.</translation>
    </message>
    <message>
        <source>You to %1</source>
        <comment>said something</comment>
        <translation>Bạn nói với %1</translation>
    </message>
    <message>
        <source>%1  %2  %3, %4: %5</source>
        <comment>id, turn, speaker, time, excerpt</comment>
        <translation>%1  %2  %3, %4: %5</translation>
    </message>
</context>
<context>
    <name>HostCard</name>
    <message>
        <source>wired</source>
        <translation>có dây</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>VPN (%1)</source>
        <translation>VPN (%1)</translation>
    </message>
    <message>
        <source>virtual network (%1)</source>
        <translation>mạng ảo (%1)</translation>
    </message>
    <message>
        <source>Hosting on port %1</source>
        <translation>Đang chủ trì ở cổng %1</translation>
    </message>
    <message>
        <source>name, works on most networks</source>
        <translation>tên, dùng ở hầu hết mạng</translation>
    </message>
    <message>
        <source>Hosting on port %1, for this computer only</source>
        <translation>Đang chủ trì ở cổng %1, chỉ cho máy này</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>chỉ máy này</translation>
    </message>
</context>
<context>
    <name>HumanReporter</name>
    <message>
        <source>  On this network others join %1 (%2).</source>
        <translation>  Trong mạng này, người khác tham gia qua %1 (%2).</translation>
    </message>
    <message>
        <source>  From elsewhere others join %1 (%2).</source>
        <translation>  Từ nơi khác, người khác tham gia qua %1 (%2).</translation>
    </message>
    <message>
        <source>  A program can call too: %1</source>
        <translation>  Chương trình cũng có thể gọi: %1</translation>
    </message>
    <message>
        <source>Waiting for a call…</source>
        <translation>Đang chờ cuộc gọi…</translation>
    </message>
    <message>
        <source>Found %1: %2</source>
        <translation>Đã tìm thấy %1: %2</translation>
    </message>
    <message>
        <source>  %1: %2</source>
        <translation>  %1: %2</translation>
    </message>
    <message>
        <source>Connected to %1. %2.</source>
        <translation>Đã kết nối với %1. %2.</translation>
    </message>
    <message>
        <source>[%1] Your turn:</source>
        <translation>[%1] Lượt của bạn:</translation>
    </message>
    <message>
        <source>[%1] %2 holds the stick.</source>
        <translation>[%1] %2 đang giữ gậy.</translation>
    </message>
    <message>
        <source>(passed without a word)</source>
        <translation>(trao gậy, không nói gì)</translation>
    </message>
    <message>
        <source>The other side wrote out of turn; %1 wait for its next turn.</source>
        <translation>Bên kia viết khi chưa tới lượt; %1 chờ đến lượt sau của họ.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost. The conversation is not over: it goes on as soon as there is another one.</source>
        <translation>Mất kết nối với %1. Cuộc trò chuyện chưa kết thúc: nó tiếp tục ngay khi có kết nối mới.</translation>
    </message>
</context>
<context>
    <name>InvitationText</name>
    <message>
        <source>Made at %1, just now</source>
        <translation>Tạo lúc %1, vừa xong</translation>
    </message>
    <message>
        <source>Made at %1, %2 ago</source>
        <comment>a time, a duration</comment>
        <translation>Tạo lúc %1, %2 trước</translation>
    </message>
    <message>
        <source>You are invited to a conversation on Talkstick.</source>
        <translation>Bạn được mời vào một cuộc trò chuyện trên Talkstick.</translation>
    </message>
    <message>
        <source>%1 invites you to a conversation on Talkstick.</source>
        <translation>%1 mời bạn vào một cuộc trò chuyện trên Talkstick.</translation>
    </message>
    <message>
        <source>Talkstick is a program for two people who talk one turn at a time, directly from computer to computer. If you do not have it yet, ask whoever sent you this where to get it.</source>
        <translation>Talkstick là chương trình để hai người trò chuyện, mỗi lúc chỉ một người nói, trực tiếp từ máy này sang máy kia. Nếu bạn chưa có, hãy hỏi người gửi tin này xem lấy ở đâu.</translation>
    </message>
    <message>
        <source>Start Talkstick, choose Join and paste this whole message:</source>
        <translation>Hãy mở Talkstick, chọn Tham gia và dán toàn bộ tin này:</translation>
    </message>
    <message>
        <source>It works once, and for 24 hours. Both of us have to be online.</source>
        <translation>Lời mời dùng được một lần, trong 24 giờ. Cả hai chúng ta phải trực tuyến.</translation>
    </message>
    <message>
        <source>Open an invitation?</source>
        <translation>Mở lời mời?</translation>
    </message>
    <message>
        <source>The link does not say who invites you.</source>
        <translation>Liên kết không cho biết ai mời bạn.</translation>
    </message>
    <message>
        <source>The link says: “%1” invites you.</source>
        <translation>Liên kết ghi: “%1” mời bạn.</translation>
    </message>
    <message>
        <source>Talkstick will call %1, port %2.</source>
        <translation>Talkstick sẽ gọi %1, cổng %2.</translation>
    </message>
    <message>
        <source>If nobody answers there, it tries %1.</source>
        <translation>Nếu ở đó không ai trả lời, nó thử %1.</translation>
    </message>
    <message>
        <source>The key that has to answer begins with %1.</source>
        <translation>Bên trả lời phải có khóa bắt đầu bằng %1.</translation>
    </message>
    <message>
        <source>The key that has to answer is that of %1, whom you know.</source>
        <translation>Bên trả lời phải có khóa của %1, người mà bạn quen.</translation>
    </message>
    <message>
        <source>Nothing is sent but your name, and only to the Talkstick that made this link.</source>
        <translation>Không gửi gì ngoài tên của bạn, và chỉ gửi cho Talkstick đã tạo liên kết này.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Gọi</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Gọi %1</translation>
    </message>
    <message>
        <source>This is an invitation to call %1.</source>
        <translation>Đây là lời mời gọi %1.</translation>
    </message>
    <message>
        <source>This is an invitation to call %1, in the name of “%2”.</source>
        <translation>Đây là lời mời gọi %1, dưới tên “%2”.</translation>
    </message>
</context>
<context>
    <name>KeepingText</name>
    <message>
        <source>Nothing is kept on this computer</source>
        <translation>Không giữ gì trên máy này</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer.</source>
        <translation>Không giữ gì trên máy này.</translation>
    </message>
    <message>
        <source>This conversation began earlier, and is kept on this computer.</source>
        <translation>Cuộc trò chuyện này bắt đầu từ trước và được giữ trên máy này.</translation>
    </message>
</context>
<context>
    <name>KeptConversation</name>
    <message>
        <source>a plain program</source>
        <translation>chương trình văn bản thuần</translation>
    </message>
    <message>
        <source>somebody with the key %1…</source>
        <translation>người có khóa %1…</translation>
    </message>
    <message>
        <source>your turn</source>
        <translation>lượt của bạn</translation>
    </message>
    <message>
        <source>their turn</source>
        <translation>lượt của họ</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>đã kết thúc</translation>
    </message>
    <message>
        <source>your copies differ</source>
        <translation>hai bản sao khác nhau</translation>
    </message>
    <message>
        <source>deleted by them</source>
        <translation>họ đã xóa</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>a conversation with a plain program</comment>
        <translation>đã đóng</translation>
    </message>
    <message>
        <source>1 turn</source>
        <translation>1 lượt</translation>
    </message>
    <message numerus="yes">
        <source>%n turns</source>
        <comment>more than one</comment>
        <translation>
            <numerusform>%n lượt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KnockText</name>
    <message>
        <source>%1 is connected and has said nothing</source>
        <translation>%1 đã kết nối nhưng chưa nói gì</translation>
    </message>
    <message>
        <source>Let in as plain text</source>
        <translation>Cho vào bằng văn bản thuần</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Gác máy</translation>
    </message>
    <message>
        <source>A plain program at %1</source>
        <translation>Chương trình văn bản thuần ở %1</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Cho vào</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Từ chối</translation>
    </message>
    <message>
        <source>Decline everything from this address until I stop hosting</source>
        <translation>Từ chối mọi thứ từ địa chỉ này cho đến khi tôi ngừng chủ trì</translation>
    </message>
    <message>
        <source>%1 is at the door.</source>
        <translation>%1 đang ở cửa.</translation>
    </message>
    <message>
        <source>Someone at %1 gives no name</source>
        <translation>Ai đó ở %1 không cho biết tên</translation>
    </message>
    <message>
        <source>Someone without a name is at the door.</source>
        <translation>Ai đó không tên đang ở cửa.</translation>
    </message>
    <message>
        <source>Someone at %1 uses the name “%2”</source>
        <translation>Ai đó ở %1 dùng tên “%2”</translation>
    </message>
    <message>
        <source>Someone who uses the name %1 is at the door.</source>
        <translation>Ai đó dùng tên %1 đang ở cửa.</translation>
    </message>
    <message>
        <source>Let in, not verified</source>
        <translation>Cho vào, chưa xác minh</translation>
    </message>
    <message>
        <source>Decline and block</source>
        <translation>Từ chối và chặn</translation>
    </message>
    <message>
        <source>%1 is calling</source>
        <translation>%1 đang gọi</translation>
    </message>
    <message>
        <source>%1 is at the door. Not verified.</source>
        <translation>%1 đang ở cửa. Chưa xác minh.</translation>
    </message>
    <message>
        <source>This is not the %1 you know: a new computer, or somebody else</source>
        <translation>Đây không phải %1 mà bạn quen: máy tính mới, hoặc người khác</translation>
    </message>
    <message>
        <source>At the door is not the %1 you know: a new computer, or somebody else.</source>
        <translation>Ở cửa không phải là %1 mà bạn quen: máy tính mới, hoặc người khác.</translation>
    </message>
    <message>
        <source>Words: %1.</source>
        <comment>safety words</comment>
        <translation>Các từ: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Compare words…</source>
        <translation>So sánh các từ…</translation>
    </message>
    <message>
        <source>Say these words to each other, by voice:</source>
        <translation>Hãy nói cho nhau các từ này bằng giọng nói:</translation>
    </message>
    <message>
        <source>They match: let in</source>
        <translation>Khớp nhau: cho vào</translation>
    </message>
    <message>
        <source>Waits in line: too many conversations are going on.</source>
        <translation>Đang xếp hàng: có quá nhiều cuộc trò chuyện.</translation>
    </message>
    <message>
        <source>%1 came in with your invitation.</source>
        <translation>%1 đã vào bằng lời mời của bạn.</translation>
    </message>
    <message>
        <source>%1 is here.</source>
        <translation>%1 đã đến.</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>A conversation is still going on.</source>
        <translation>Một cuộc trò chuyện vẫn đang diễn ra.</translation>
    </message>
    <message>
        <source>If you quit, you leave. What was said is kept.</source>
        <translation>Nếu thoát, bạn rời đi. Những gì đã nói được giữ lại.</translation>
    </message>
    <message>
        <source>Leave and quit</source>
        <translation>Rời đi và thoát</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ở lại</translation>
    </message>
    <message>
        <source>If you quit, you leave. Nothing is kept of one conversation: what was said in it will be gone.</source>
        <translation>Nếu thoát, bạn rời đi. Có một cuộc trò chuyện không được giữ lại: những gì đã nói trong đó sẽ mất.</translation>
    </message>
    <message>
        <source>Nothing is kept of one conversation.</source>
        <translation>Có một cuộc trò chuyện không được giữ lại.</translation>
    </message>
    <message>
        <source>If you quit, what was said in it will be gone.</source>
        <translation>Nếu thoát, những gì đã nói trong đó sẽ mất.</translation>
    </message>
    <message>
        <source>If you quit, what was said in them will be gone.</source>
        <translation>Nếu thoát, những gì đã nói trong đó sẽ mất.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations are still going on.</source>
        <comment>more than one</comment>
        <translation>
            <numerusform>%n cuộc trò chuyện vẫn đang diễn ra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If you quit, you leave. Nothing is kept of %n conversations: what was said in them will be gone.</source>
        <comment>more than one</comment>
        <translation>
            <numerusform>Nếu thoát, bạn rời đi. Có %n cuộc trò chuyện không được giữ lại: những gì đã nói trong đó sẽ mất.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is kept of %n conversations.</source>
        <comment>more than one</comment>
        <translation>
            <numerusform>Có %n cuộc trò chuyện không được giữ lại.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>(no name)</source>
        <translation>(không tên)</translation>
    </message>
    <message>
        <source>never met</source>
        <translation>chưa gặp</translation>
    </message>
    <message>
        <source>No invitation is open.</source>
        <translation>Không có lời mời nào còn hiệu lực.</translation>
    </message>
    <message>
        <source>The invitation was withdrawn.</source>
        <translation>Lời mời đã được rút lại.</translation>
    </message>
    <message>
        <source>You know nobody yet.</source>
        <translation>Bạn chưa quen ai.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Host at once.</source>
        <translation>Chủ trì ngay.</translation>
    </message>
    <message>
        <source>The port to host on.</source>
        <translation>Cổng để chủ trì.</translation>
    </message>
    <message>
        <source>Join the computer at ADDRESS.</source>
        <translation>Tham gia máy tính ở địa chỉ ADDRESS.</translation>
    </message>
    <message>
        <source>Join a plain program, without encryption: nc, telnet, C.</source>
        <translation>Tham gia một chương trình văn bản thuần, không mã hóa: nc, telnet, C.</translation>
    </message>
    <message>
        <source>Open the invitation LINK, after asking.</source>
        <translation>Mở lời mời LINK, sau khi hỏi.</translation>
    </message>
    <message>
        <source>Keep everything (key, people, settings) in the folder DIR.</source>
        <translation>Giữ mọi thứ (khóa, danh bạ, cài đặt) trong thư mục DIR.</translation>
    </message>
    <message>
        <source>A direct conversation between two people, strictly one turn at a time.</source>
        <translation>Cuộc trò chuyện trực tiếp giữa hai người, mỗi lúc chỉ một người nói.</translation>
    </message>
    <message>
        <source>Bring everything from another computer, which has written FILE.</source>
        <translation>Đưa mọi thứ từ một máy khác sang, máy đã ghi FILE.</translation>
    </message>
    <message>
        <source>Call yourself NAME, if you have chosen no name yet in this profile.</source>
        <translation>Tự gọi mình là NAME, nếu bạn chưa chọn tên trong hồ sơ này.</translation>
    </message>
    <message>
        <source>Take the right half of the screen called SCREEN, beside another window.</source>
        <translation>Chiếm nửa phải của màn hình có tên SCREEN, bên cạnh một cửa sổ khác.</translation>
    </message>
</context>
<context>
    <name>MoveText</name>
    <message>
        <source>Stopped. Everything is as it was.</source>
        <translation>Đã dừng. Mọi thứ vẫn như cũ.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Đĩa đã đầy.</translation>
    </message>
    <message>
        <source>Talkstick keeps its own files in this folder, and nothing else.</source>
        <translation>Talkstick giữ tệp của chính nó trong thư mục này, và không gì khác.</translation>
    </message>
    <message>
        <source>There is another file of that name now.</source>
        <translation>Hiện đã có một tệp khác cùng tên.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Không ghi được tệp.</translation>
    </message>
    <message>
        <source>What is kept here cannot be read.</source>
        <translation>Không đọc được những gì đang giữ ở đây.</translation>
    </message>
    <message>
        <source>The key of this profile cannot be read.</source>
        <translation>Không đọc được khóa của hồ sơ này.</translation>
    </message>
    <message>
        <source>Somebody is known here already, or something was said.</source>
        <translation>Ở đây đã có người quen, hoặc đã nói điều gì đó.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Không đọc được tệp.</translation>
    </message>
    <message>
        <source>This is no file that was written to move to another computer.</source>
        <translation>Đây không phải tệp được ghi để chuyển sang máy khác.</translation>
    </message>
    <message>
        <source>A newer Talkstick has written this file.</source>
        <translation>Một Talkstick mới hơn đã ghi tệp này.</translation>
    </message>
    <message>
        <source>The file is damaged: it is not as it was written, or a part is missing.</source>
        <translation>Tệp bị hỏng: nó không còn như lúc được ghi, hoặc thiếu một phần.</translation>
    </message>
    <message>
        <source>The key in the file is damaged.</source>
        <translation>Khóa trong tệp bị hỏng.</translation>
    </message>
    <message>
        <source>What is in the file cannot be kept on this computer.</source>
        <translation>Không giữ được nội dung của tệp trên máy này.</translation>
    </message>
    <message>
        <source>Make room, or choose another disk.</source>
        <translation>Hãy dọn chỗ trống, hoặc chọn đĩa khác.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>Look at who may read and write in the folder of the profile.</source>
        <translation>Hãy xem ai được đọc và ghi trong thư mục của hồ sơ.</translation>
    </message>
    <message>
        <source>Nothing is ever mixed or replaced. Start Talkstick with an empty folder (%1), or move this profile’s folder away, and bring the file there.</source>
        <translation>Không có gì bị trộn lẫn hay thay thế. Hãy mở Talkstick với một thư mục trống (%1), hoặc dời thư mục của hồ sơ này đi, rồi đưa tệp vào đó.</translation>
    </message>
    <message>
        <source>Look whether it is there, and may be read.</source>
        <translation>Hãy xem nó có ở đó và có được phép đọc không.</translation>
    </message>
    <message>
        <source>Choose the one that “Move to another computer” has written on the other one.</source>
        <translation>Hãy chọn tệp mà “Chuyển sang máy khác” đã ghi trên máy kia.</translation>
    </message>
    <message>
        <source>Update Talkstick on this computer.</source>
        <translation>Hãy cập nhật Talkstick trên máy này.</translation>
    </message>
    <message>
        <source>Copy it once more, or write it anew on the other computer.</source>
        <translation>Hãy sao chép lại, hoặc ghi lại trên máy kia.</translation>
    </message>
    <message>
        <source>Everything is in the file %1.</source>
        <translation>Mọi thứ nằm trong tệp %1.</translation>
    </message>
    <message>
        <source>Whoever has this file can be you and read everything. Bring it to the other computer yourself, and delete it afterwards.

From now on use only one of the two computers: with both, your conversations would go different ways.</source>
        <translation>Ai có tệp này đều có thể là bạn và đọc mọi thứ. Hãy tự mang nó sang máy kia, rồi xóa nó đi.

Từ nay chỉ dùng một trong hai máy: nếu dùng cả hai, các cuộc trò chuyện của bạn sẽ đi hai ngả khác nhau.</translation>
    </message>
    <message>
        <source>Everything has come from the other computer. From now on use only this one, and delete the file.</source>
        <translation>Mọi thứ đã sang từ máy kia. Từ nay chỉ dùng máy này, và hãy xóa tệp đi.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Your turn – %1</source>
        <translation>Lượt của bạn – %1</translation>
    </message>
    <message>
        <source>Your draft is ready.</source>
        <translation>Bản nháp của bạn đã sẵn sàng.</translation>
    </message>
    <message>
        <source>Someone is at the door</source>
        <translation>Có người ở cửa</translation>
    </message>
    <message>
        <source>Still your turn with %1</source>
        <translation>Vẫn là lượt của bạn với %1</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <extracomment>%1 is a moment: &quot;Tue 14:20&quot;</extracomment>
        <translation>Từ %1.</translation>
    </message>
    <message>
        <source>Nothing heard from %1</source>
        <translation>Không nghe gì từ %1</translation>
    </message>
    <message>
        <source>It has been their turn since %1.</source>
        <extracomment>%1 is a moment: &quot;Tue 14:20&quot;</extracomment>
        <translation>Đã đến lượt bên kia từ %1.</translation>
    </message>
    <message>
        <source>Talkstick: your turn in one conversation</source>
        <translation>Talkstick: đến lượt bạn trong một cuộc trò chuyện</translation>
    </message>
    <message numerus="yes">
        <source>Talkstick: your turn in %n conversations</source>
        <comment>more than one</comment>
        <translation>
            <numerusform>Talkstick: đến lượt bạn trong %n cuộc trò chuyện</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnAddresses</name>
    <message>
        <source>your public name</source>
        <translation>tên công khai của bạn</translation>
    </message>
</context>
<context>
    <name>PersonText</name>
    <message>
        <source>You have compared words with them.</source>
        <translation>Bạn đã so sánh các từ với người này.</translation>
    </message>
    <message>
        <source>You met by an invitation.</source>
        <translation>Hai người gặp nhau qua một lời mời.</translation>
    </message>
    <message>
        <source>You have not compared words, so it may be somebody else.</source>
        <translation>Bạn chưa so sánh các từ, nên có thể là người khác.</translation>
    </message>
    <message>
        <source>They call themselves “%1”.</source>
        <translation>Người này tự gọi là “%1”.</translation>
    </message>
    <message>
        <source>Last met: %1</source>
        <comment>a day</comment>
        <translation>Gặp lần cuối: %1</translation>
    </message>
    <message>
        <source>Reached at: %1</source>
        <translation>Liên lạc được ở: %1</translation>
    </message>
    <message>
        <source>Their key begins with %1.</source>
        <translation>Khóa của người này bắt đầu bằng %1.</translation>
    </message>
    <message>
        <source>They are not blocked any more then, and knock like a stranger.</source>
        <translation>Khi đó người này không còn bị chặn, và gõ cửa như người lạ.</translation>
    </message>
    <message>
        <source>If they call again they knock like a stranger, and you have to compare words afresh.</source>
        <translation>Nếu gọi lại, người này gõ cửa như người lạ, và bạn phải so sánh lại các từ.</translation>
    </message>
</context>
<context>
    <name>PortTest</name>
    <message>
        <source>Listening on port %1: yes.</source>
        <translation>Đang nghe ở cổng %1: có.</translation>
    </message>
    <message>
        <source>This computer is not connected to a network right now, so that no other device can call it.</source>
        <translation>Máy này hiện không nối mạng, nên không thiết bị nào khác gọi tới được.</translation>
    </message>
    <message>
        <source>On your phone, same Wi-Fi, open %1. The page will not load; watch here.</source>
        <translation>Trên điện thoại, cùng Wi-Fi, hãy mở %1. Trang sẽ không hiện ra; hãy nhìn ở đây.</translation>
    </message>
    <message>
        <source>Under which address others see you is not known here. Your router shows it. Write it under “The address others use”, and test again.</source>
        <translation>Ở đây không biết người khác thấy bạn ở địa chỉ nào. Bộ định tuyến của bạn có ghi. Hãy viết vào “Địa chỉ người khác dùng” rồi thử lại.</translation>
    </message>
    <message>
        <source>On your phone, with Wi-Fi off, open %1. The page will not load; watch here.</source>
        <translation>Trên điện thoại, tắt Wi-Fi, hãy mở %1. Trang sẽ không hiện ra; hãy nhìn ở đây.</translation>
    </message>
    <message>
        <source>This computer has called itself. That proves nothing: no firewall and no router was in between.</source>
        <translation>Máy này vừa tự gọi chính nó. Điều đó không chứng tỏ gì: ở giữa không có tường lửa hay bộ định tuyến nào.</translation>
    </message>
    <message>
        <source>Nothing has come through yet.</source>
        <translation>Chưa có gì tới được.</translation>
    </message>
    <message>
        <source>A guest or campus Wi-Fi may keep devices apart; then none of them can call another. Or the firewall of this computer stops calls. This lets them through:</source>
        <translation>Wi-Fi dành cho khách hay của trường có thể tách các thiết bị ra; khi đó không máy nào gọi được máy nào. Hoặc tường lửa của máy này chặn cuộc gọi. Cách sau cho chúng đi qua:</translation>
    </message>
    <message>
        <source>Your router may not pass port %1 on to this computer. Some providers let no calls in at all. Or the firewall of this computer stops them. This lets them through:</source>
        <translation>Có thể bộ định tuyến không chuyển cổng %1 tới máy này. Có nhà mạng không cho cuộc gọi nào vào. Hoặc tường lửa của máy này chặn chúng. Cách sau cho chúng đi qua:</translation>
    </message>
    <message>
        <source>A device at %1 got through, %2, but it is in your own network: that does not test the router. Is its Wi-Fi off?</source>
        <translation>Một thiết bị ở %1 đã tới được, %2, nhưng nó ở trong mạng của bạn: như vậy chưa thử bộ định tuyến. Wi-Fi của nó đã tắt chưa?</translation>
    </message>
    <message>
        <source>A device at %1 got through, %2: a web browser.</source>
        <translation>Một thiết bị ở %1 đã tới được, %2: một trình duyệt web.</translation>
    </message>
    <message>
        <source>A device at %1 got through, %2: a Talkstick.</source>
        <translation>Một thiết bị ở %1 đã tới được, %2: một Talkstick.</translation>
    </message>
    <message>
        <source>A device at %1 got through, %2: a plain program.</source>
        <translation>Một thiết bị ở %1 đã tới được, %2: một chương trình văn bản thuần.</translation>
    </message>
    <message>
        <source>A device at %1 got through, %2.</source>
        <translation>Một thiết bị ở %1 đã tới được, %2.</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Hello! You held the stick and handed it to me with your turn; with mine I hand it back. The band above shows in whose seat it lies.</source>
        <translation>Xin chào! Bạn đã giữ gậy và trao cho tôi cùng với lượt của bạn; với lượt của tôi, tôi trao lại. Dải phía trên cho thấy gậy đang ở chỗ ai.</translation>
    </message>
    <message>
        <source>While I hold the stick you can write all the same. What you write stays where it is until it is your turn.</source>
        <translation>Khi tôi giữ gậy, bạn vẫn cứ viết được. Những gì bạn viết nằm yên đó cho đến lượt bạn.</translation>
    </message>
    <message>
        <source>Enter says your turn and passes the stick, Shift+Enter begins a new line. In the preferences you can have it the other way round.</source>
        <translation>Enter nói lượt của bạn và trao gậy, Shift+Enter xuống dòng mới. Trong phần tùy chọn bạn có thể đổi ngược lại.</translation>
    </message>
    <message>
        <source>You need not say anything: Pass, or Ctrl+Shift+Enter, hands over the stick without a word. For three seconds Esc takes it back.</source>
        <translation>Bạn không nhất thiết phải nói: Trao gậy, hoặc Ctrl+Shift+Enter, đưa gậy đi không một lời. Trong ba giây, Esc lấy lại được.</translation>
    </message>
    <message>
        <source>With another Talkstick, Ctrl+Enter says something and keeps the stick. I am a plain program: there the stick passes with every turn.</source>
        <translation>Với một Talkstick khác, Ctrl+Enter nói mà vẫn giữ gậy. Tôi là chương trình văn bản thuần: ở đây gậy được trao sau mỗi lượt.</translation>
    </message>
    <message>
        <source>F12 opens the inspector. Our connection is a real one, so each step and each byte you see there is real; only that it never leaves this computer.</source>
        <translation>F12 mở bộ theo dõi. Kết nối của chúng ta là thật, nên mỗi bước và mỗi byte bạn thấy ở đó đều thật; chỉ có điều nó không bao giờ rời khỏi máy này.</translation>
    </message>
    <message>
        <source>Ctrl+F finds what was said, here and in all other conversations. Ctrl+G goes to a turn or a day.</source>
        <translation>Ctrl+F tìm những gì đã nói, ở đây và trong mọi cuộc trò chuyện khác. Ctrl+G đi đến một lượt hoặc một ngày.</translation>
    </message>
    <message>
        <source>Ctrl+W leaves a conversation. With people you can go on later, at the same turn. Of practising nothing is kept.</source>
        <translation>Ctrl+W rời một cuộc trò chuyện. Với người thật, sau này bạn có thể đi tiếp ở đúng lượt đó. Còn luyện tập thì không giữ lại gì.</translation>
    </message>
    <message>
        <source>That is all I know. Go on as long as you like: I begin anew.</source>
        <translation>Tôi chỉ biết có vậy. Bạn cứ tiếp tục bao lâu tùy thích: tôi bắt đầu lại từ đầu.</translation>
    </message>
    <message>
        <source>I was thinking, for ten seconds, and the next time it takes me longer. Write your next turn meanwhile: a draft stays until it is said.</source>
        <translation>Tôi đã nghĩ mất mười giây, và lần sau còn lâu hơn. Trong lúc đó hãy viết lượt kế tiếp của bạn: bản nháp còn đó cho đến khi được nói.</translation>
    </message>
    <message>
        <source>You need not watch. Look at something else, and the desktop tells you when it is your turn.</source>
        <translation>Bạn không cần ngồi canh. Cứ xem thứ khác, máy sẽ báo khi đến lượt bạn.</translation>
    </message>
    <message>
        <source>Did you try to raise a hand? That is for two Talksticks: a plain program like me never learns of it.</source>
        <translation>Bạn đã thử giơ tay chưa? Việc đó chỉ có giữa hai Talkstick: chương trình văn bản thuần như tôi không bao giờ biết.</translation>
    </message>
    <message>
        <source>Nobody loses a turn for being slow. Whoever does not want to forget one is reminded of it after some days; that stands in the preferences.</source>
        <translation>Không ai mất lượt vì chậm. Ai không muốn quên thì được nhắc sau vài ngày; điều đó nằm trong phần tùy chọn.</translation>
    </message>
    <message>
        <source>So much to tell you!
All of this is one turn, although I send it in several pieces.
The inspector, F12, shows each of them as it comes.
Your Talkstick waits until I have come to the end of a line and am quiet.
Only then it is your turn.</source>
        <translation>Tôi có bao nhiêu điều muốn kể!
Tất cả những dòng này là một lượt, dù tôi gửi thành nhiều mảnh.
Bộ theo dõi, F12, cho thấy từng mảnh khi nó đến.
Talkstick của bạn chờ đến khi tôi hết một dòng và im lặng.
Lúc đó mới đến lượt bạn.</translation>
    </message>
    <message>
        <source>And another thing.
A long turn is easier to read in paragraphs, so Shift+Enter is worth knowing.
To find one of my many turns again there is Ctrl+F.
F2, or Enter on a turn, opens it as text, to copy a part of it.</source>
        <translation>Còn một chuyện nữa.
Một lượt dài dễ đọc hơn khi chia đoạn, nên biết Shift+Enter là rất đáng.
Để tìm lại một trong nhiều lượt của tôi thì có Ctrl+F.
F2, hoặc Enter trên một lượt, mở nó ra thành văn bản để chép một phần.</translation>
    </message>
    <message>
        <source>Where was I?
You can scroll back while I speak; nothing takes you away from where you read.
End leads back to the newest turn.
And now it is you who holds the stick, at last.</source>
        <translation>Tôi đang nói tới đâu nhỉ?
Bạn có thể cuộn ngược lên khi tôi đang nói; không gì kéo bạn khỏi chỗ đang đọc.
Phím End đưa về lượt mới nhất.
Và bây giờ, cuối cùng thì bạn giữ gậy.</translation>
    </message>
    <message>
        <source>Yes, yes. In a moment I shall speak again, although it is your turn.</source>
        <translation>Rồi, rồi. Lát nữa tôi lại nói, dù đang là lượt của bạn.</translation>
    </message>
    <message>
        <source>I do not wait for the stick! Your Talkstick held this back until you had spoken, and the band told you that it waits.</source>
        <translation>Tôi chẳng chờ gậy! Talkstick của bạn đã giữ lời này lại cho đến khi bạn nói xong, và dải phía trên đã báo rằng nó đang chờ.</translation>
    </message>
    <message>
        <source>And again. Nothing that I write out of turn is lost, and none of it takes the stick from you. Say one more thing, and I go without a goodbye.</source>
        <translation>Lại nữa đây. Những gì tôi viết khi chưa tới lượt không mất đi, và cũng không lấy gậy của bạn. Bạn nói thêm một câu nữa là tôi đi, không chào.</translation>
    </message>
    <message>
        <source>I heard: “%1”. I am a program in C with room for 79 bytes. A longer turn comes to me in pieces, and I answer each of them.</source>
        <translation>Tôi nghe được: “%1”. Tôi là chương trình C có chỗ cho 79 byte. Lượt dài hơn đến với tôi thành từng mảnh, và tôi trả lời từng mảnh.</translation>
    </message>
    <message>
        <source>I heard: “%1”. If that was a piece, my next answer comes out of turn. It waits, and from then on I am one answer behind: we have lost step.</source>
        <translation>Tôi nghe được: “%1”. Nếu đó là một mảnh, câu trả lời kế tiếp của tôi đến khi chưa tới lượt. Nó chờ, và từ đó tôi chậm một câu: chúng ta đã lạc nhịp.</translation>
    </message>
    <message>
        <source>I heard: “%1”. To a turn without a word (Pass) I say nothing, and both of us wait. Then Speak anyway takes the stick back.</source>
        <translation>Tôi nghe được: “%1”. Với một lượt không lời (Trao gậy) tôi không nói gì, và cả hai cùng chờ. Khi đó nút Cứ nói lấy lại gậy.</translation>
    </message>
    <message>
        <source>Practice partner, polite</source>
        <translation>Người tập cùng, lịch sự</translation>
    </message>
    <message>
        <source>Practice partner, slow</source>
        <translation>Người tập cùng, chậm</translation>
    </message>
    <message>
        <source>Practice partner, chatty</source>
        <translation>Người tập cùng, nhiều lời</translation>
    </message>
    <message>
        <source>Practice partner, rude</source>
        <translation>Người tập cùng, thô lỗ</translation>
    </message>
    <message>
        <source>Practice partner, small buffer</source>
        <translation>Người tập cùng, bộ đệm nhỏ</translation>
    </message>
    <message>
        <source>There is nobody to practise with: this computer lets no program wait for a call. (%1)</source>
        <translation>Không có ai để tập cùng: máy này không cho chương trình nào chờ cuộc gọi. (%1)</translation>
    </message>
    <message>
        <source>Second window</source>
        <translation>Cửa sổ thứ hai</translation>
    </message>
    <message>
        <source>The second window opens beside this one and knocks here. Let it in.</source>
        <translation>Cửa sổ thứ hai mở ra bên cạnh và gõ cửa ở đây. Hãy cho nó vào.</translation>
    </message>
    <message>
        <source>The second window could not be opened.</source>
        <translation>Không mở được cửa sổ thứ hai.</translation>
    </message>
    <message>
        <source>A second window would be a stranger, and only people you know may call. Let anyone knock first, in the menu Door.</source>
        <translation>Cửa sổ thứ hai sẽ là người lạ, mà chỉ người bạn quen mới được gọi. Trước hết hãy cho ai cũng được gõ cửa, trong trình đơn Cửa.</translation>
    </message>
</context>
<context>
    <name>ProfileTrouble</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Không tạo được thư mục %1.</translation>
    </message>
    <message>
        <source>%1 is no folder.</source>
        <translation>%1 không phải là thư mục.</translation>
    </message>
    <message>
        <source>Nothing can be kept in the folder %1.</source>
        <translation>Không giữ được gì trong thư mục %1.</translation>
    </message>
    <message>
        <source>The key in %1 cannot be read.</source>
        <translation>Không đọc được khóa trong %1.</translation>
    </message>
    <message>
        <source>The key in %1 is damaged.</source>
        <translation>Khóa trong %1 bị hỏng.</translation>
    </message>
    <message>
        <source>A new key cannot be kept in %1.</source>
        <translation>Không giữ được khóa mới trong %1.</translation>
    </message>
    <message>
        <source>Qt’s plugin for SQLite is missing, so nothing can be kept in %1.</source>
        <translation>Thiếu phần bổ trợ SQLite của Qt, nên không giữ được gì trong %1.</translation>
    </message>
    <message>
        <source>The database in %1 cannot be opened.</source>
        <translation>Không mở được cơ sở dữ liệu trong %1.</translation>
    </message>
    <message>
        <source>The database in %1 is damaged.</source>
        <translation>Cơ sở dữ liệu trong %1 bị hỏng.</translation>
    </message>
    <message>
        <source>A newer Talkstick has written the database in %1.</source>
        <translation>Một Talkstick mới hơn đã ghi cơ sở dữ liệu trong %1.</translation>
    </message>
    <message>
        <source>The database in %1 cannot be written.</source>
        <translation>Không ghi được cơ sở dữ liệu trong %1.</translation>
    </message>
    <message>
        <source>The disk with %1 is full.</source>
        <translation>Ổ đĩa chứa %1 đã đầy.</translation>
    </message>
    <message>
        <source>Another program has been writing to the database in %1 for too long.</source>
        <translation>Một chương trình khác đã ghi vào cơ sở dữ liệu trong %1 quá lâu.</translation>
    </message>
    <message>
        <source>Look at who may read and write there, and whether the disk is full.</source>
        <translation>Hãy xem ai được đọc và ghi ở đó, và ổ đĩa có đầy không.</translation>
    </message>
    <message>
        <source>Bring it back from a backup. If there is none, move it away: a new one is made, and people will not recognise you.</source>
        <translation>Hãy khôi phục từ bản sao lưu. Nếu không có, hãy chuyển nó đi: một khóa mới được tạo, và mọi người sẽ không nhận ra bạn.</translation>
    </message>
    <message>
        <source>Bring it back from a backup. If there is none, move it away: a new one is made, and nobody is known in it.</source>
        <translation>Hãy khôi phục từ bản sao lưu. Nếu không có, hãy chuyển nó đi: một cơ sở mới được tạo, và trong đó chưa có người quen nào.</translation>
    </message>
    <message>
        <source>Install it: in Debian and Ubuntu it is libqt6sql6-sqlite.</source>
        <translation>Hãy cài đặt: trong Debian và Ubuntu đó là libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>Update this one.</source>
        <translation>Hãy cập nhật bản này.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Hãy thử lại sau giây lát.</translation>
    </message>
    <message>
        <source>Choose another folder with %1.</source>
        <translation>Hãy chọn thư mục khác bằng %1.</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Một chương trình khác</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (tiến trình %2)</translation>
    </message>
    <message>
        <source>%1 is using this profile.</source>
        <translation>%1 đang dùng hồ sơ này.</translation>
    </message>
    <message>
        <source>%1 is using this profile on %2.</source>
        <translation>%1 đang dùng hồ sơ này trên %2.</translation>
    </message>
    <message>
        <source>End it, or use a profile of its own for one of the two: %1.</source>
        <translation>Hãy tắt nó, hoặc cho một trong hai dùng hồ sơ riêng: %1.</translation>
    </message>
    <message>
        <source>What was kept could not be read. It was put aside as %1.</source>
        <translation>Không đọc được những gì đã lưu. Chúng đã được cất riêng vào %1.</translation>
    </message>
    <message>
        <source>Nobody is known any more, and no conversation is listed. If there is a backup, end Talkstick and bring the database back from it.</source>
        <translation>Không còn quen ai, và không có cuộc trò chuyện nào trong danh sách. Nếu có bản sao lưu, hãy tắt Talkstick rồi lấy lại cơ sở dữ liệu từ đó.</translation>
    </message>
</context>
<context>
    <name>PublicName</name>
    <message>
        <source>This is an invitation, not an address.</source>
        <translation>Đây là lời mời, không phải địa chỉ.</translation>
    </message>
    <message>
        <source>%1 works only inside your own network; nobody elsewhere can call it.</source>
        <translation>%1 chỉ dùng được trong mạng của bạn; không ai ở nơi khác gọi được.</translation>
    </message>
</context>
<context>
    <name>QAbstractSocket</name>
    <message>
        <source>Host not found</source>
        <translation>Không tìm thấy máy</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Kết nối bị từ chối</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Quá hạn kết nối</translation>
    </message>
    <message>
        <source>Operation on socket is not supported</source>
        <translation>Socket không hỗ trợ thao tác này</translation>
    </message>
    <message>
        <source>Socket operation timed out</source>
        <translation>Thao tác socket quá hạn</translation>
    </message>
    <message>
        <source>Socket is not connected</source>
        <translation>Socket chưa kết nối</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>Không tới được mạng</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Chọn tất cả</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Tăng</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Giảm</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Usage: %1</source>
        <translation>Cách dùng: %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[tùy chọn]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Tùy chọn:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Đối số:</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Hiện trợ giúp về các tùy chọn dòng lệnh.</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Hiện trợ giúp, kể cả các tùy chọn riêng của Qt.</translation>
    </message>
    <message>
        <source>Displays version information.</source>
        <translation>Hiện thông tin phiên bản.</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Không biết tùy chọn “%1”.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Không biết các tùy chọn: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Thiếu giá trị sau “%1”.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Giá trị không mong đợi sau “%1”.</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Tách ra</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>Đóng ngăn này</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>Tách ngăn này ra hoặc gắn lại</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Tìm trong:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Tê&amp;n tệp:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Loại tệp:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Thư mục:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Mở</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Lưu thành</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Tiến</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Tiến tới</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Thư mục cha</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Đến thư mục cha</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Tạo thư mục mới</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Tạo một thư mục mới</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Hiện dạng danh sách</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Hiện chi tiết</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Thanh bên</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Các nơi và dấu trang</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Các tệp</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Đổ&amp;i tên</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>&amp;Hiện tệp ẩn</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Thư mục mới</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Thư mục mới</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Các nơi gần đây</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ đi</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Ổ đĩa</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Không rõ</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 đã có rồi.
Bạn có muốn thay thế không?</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Không tìm thấy thư mục.
Hãy kiểm tra xem tên có đúng không.</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Bạn có chắc muốn xóa “%1”?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>“%1” được bảo vệ chống ghi.
Bạn vẫn muốn xóa chứ?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Không xóa được thư mục.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Cỡ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Ngày sửa</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Máy tính</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Hủy</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đón&amp;g</translation>
    </message>
</context>
<context>
    <name>QHostInfoAgent</name>
    <message>
        <source>Host not found</source>
        <translation>Không tìm thấy máy</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Lỗi không rõ</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>Permission denied</source>
        <translation>Không được phép</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Mở quá nhiều tệp</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Không có tệp hay thư mục này</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Hết chỗ trên ổ đĩa</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Lỗi không rõ</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cắ&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chọn tất cả</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Hiện chi tiết…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Ẩn chi tiết…</translation>
    </message>
</context>
<context>
    <name>QNativeSocketEngine</name>
    <message>
        <source>The remote host closed the connection</source>
        <translation>Máy bên kia đã đóng kết nối</translation>
    </message>
    <message>
        <source>Network operation timed out</source>
        <translation>Thao tác mạng quá hạn</translation>
    </message>
    <message>
        <source>Out of resources</source>
        <translation>Hết tài nguyên</translation>
    </message>
    <message>
        <source>Unsupported socket operation</source>
        <translation>Thao tác socket không được hỗ trợ</translation>
    </message>
    <message>
        <source>Protocol type not supported</source>
        <translation>Loại giao thức không được hỗ trợ</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>Không tới được mạng</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Không được phép</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Quá hạn kết nối</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Kết nối bị từ chối</translation>
    </message>
    <message>
        <source>The bound address is already in use</source>
        <translation>Địa chỉ đang được dùng</translation>
    </message>
    <message>
        <source>The address is not available</source>
        <translation>Địa chỉ không có sẵn</translation>
    </message>
    <message>
        <source>The address is protected</source>
        <translation>Địa chỉ được bảo vệ</translation>
    </message>
    <message>
        <source>Host unreachable</source>
        <translation>Không tới được máy</translation>
    </message>
    <message>
        <source>Temporary error</source>
        <translation>Lỗi tạm thời</translation>
    </message>
    <message>
        <source>Network error</source>
        <translation>Lỗi mạng</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Lỗi không rõ</translation>
    </message>
    <message>
        <source>Unable to write</source>
        <translation>Không ghi được</translation>
    </message>
    <message>
        <source>Another socket is already listening on the same port</source>
        <translation>Socket khác đang lắng nghe cổng này</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Có</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Không</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Cuộn tới đây</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Trên cùng</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Dưới cùng</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Mép trái</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Mép phải</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Lên một trang</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Xuống một trang</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Sang trái một trang</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Sang phải một trang</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Cuộn lên</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Cuộn xuống</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Cuộn sang trái</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Cuộn sang phải</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Phím cách</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Lên</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Xuống</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Trái</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Phải</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDn</translation>
    </message>
</context>
<context>
    <name>QSslSocket</name>
    <message>
        <source>Error during SSL handshake: %1</source>
        <translation>Lỗi khi bắt tay TLS: %1</translation>
    </message>
    <message>
        <source>Error while reading: %1</source>
        <translation>Lỗi khi đọc: %1</translation>
    </message>
    <message>
        <source>Unable to write data: %1</source>
        <translation>Không ghi được dữ liệu: %1</translation>
    </message>
    <message>
        <source>The TLS/SSL connection has been closed</source>
        <translation>Kết nối TLS đã đóng</translation>
    </message>
    <message>
        <source>The peer did not present any certificate</source>
        <translation>Bên kia không đưa ra chứng chỉ</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Lỗi không rõ</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Cuộn sang trái</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Cuộn sang phải</translation>
    </message>
</context>
<context>
    <name>QTcpServer</name>
    <message>
        <source>Operation on socket is not supported</source>
        <translation>Socket không hỗ trợ thao tác này</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cắ&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Sao chép địa chỉ &amp;liên kết</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chọn tất cả</translation>
    </message>
</context>
<context>
    <name>RecentAddresses</name>
    <message>
        <source>%1 – plain text</source>
        <comment>an address</comment>
        <translation>%1 – văn bản thuần</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Host instead</source>
        <translation>Tự chủ trì</translation>
    </message>
    <message>
        <source>Connect without encryption…</source>
        <translation>Kết nối không mã hóa…</translation>
    </message>
    <message>
        <source>Compare words…</source>
        <translation>So sánh các từ…</translation>
    </message>
    <message>
        <source>Knock anyway</source>
        <translation>Vẫn gõ cửa</translation>
    </message>
    <message>
        <source>Practice…</source>
        <translation>Luyện tập…</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Type the name or address of the computer to call.</source>
        <translation>Hãy gõ tên hoặc địa chỉ của máy cần gọi.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535, as in %1.</source>
        <translation>Cổng là một số từ 1 đến 65535, như trong %1.</translation>
    </message>
    <message>
        <source>“%1” is no computer’s name or address.</source>
        <translation>“%1” không phải tên hay địa chỉ máy tính.</translation>
    </message>
    <message>
        <source>An IPv6 address with a port is written like %1.</source>
        <translation>Địa chỉ IPv6 có cổng được viết như %1.</translation>
    </message>
    <message>
        <source>This invitation is longer than any Talkstick makes one.</source>
        <translation>Lời mời này dài hơn mọi lời mời Talkstick tạo ra.</translation>
    </message>
    <message>
        <source>A part of this invitation is missing. Copy the whole message, or ask for a new one.</source>
        <translation>Lời mời này thiếu một phần. Hãy sao chép toàn bộ tin, hoặc xin lời mời mới.</translation>
    </message>
    <message>
        <source>This invitation was made by a newer Talkstick. Update this one.</source>
        <translation>Lời mời này do Talkstick mới hơn tạo ra. Hãy cập nhật bản này.</translation>
    </message>
    <message>
        <source>This invitation leads nowhere: nobody can be called at the address in it. Ask for a new one.</source>
        <translation>Lời mời này không dẫn tới đâu: không thể gọi ai ở địa chỉ trong đó. Hãy xin lời mời mới.</translation>
    </message>
    <message>
        <source>This invitation names a port that Talkstick does not call. Ask for a new one.</source>
        <translation>Lời mời này ghi một cổng mà Talkstick không gọi. Hãy xin lời mời mới.</translation>
    </message>
    <message>
        <source>There is no invitation in this text.</source>
        <translation>Không có lời mời nào trong văn bản này.</translation>
    </message>
    <message>
        <source>They are talking with others. You stand in line to be let in.</source>
        <translation>Họ đang nói chuyện với người khác. Bạn đang xếp hàng chờ vào.</translation>
    </message>
    <message>
        <source>Waiting to be let in.</source>
        <translation>Đang chờ được cho vào.</translation>
    </message>
    <message>
        <source>Something about a person or an invitation could not be saved, so it is as it was before. Is the disk full?</source>
        <translation>Có điều gì đó về một người hoặc một lời mời không lưu được, nên vẫn như trước. Ổ đĩa có đầy không?</translation>
    </message>
    <message>
        <source>Encryption is not available in this installation, so Talkstick will not host or join people. Plain programs still work.</source>
        <translation>Bản cài đặt này không có mã hóa, nên Talkstick không chủ trì hay tham gia với người khác được. Chương trình văn bản thuần vẫn dùng được.</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program.</source>
        <translation>Cổng %1 đang được chương trình khác dùng.</translation>
    </message>
    <message>
        <source>Close that program, or choose another port.</source>
        <translation>Hãy tắt chương trình đó, hoặc chọn cổng khác.</translation>
    </message>
    <message>
        <source>Port %1 is free; if you use it, tell the other side the port too.</source>
        <translation>Cổng %1 còn trống; nếu dùng, hãy cho bên kia biết cả cổng.</translation>
    </message>
    <message>
        <source>Ports below 1024 need administrator rights.</source>
        <translation>Các cổng dưới 1024 cần quyền quản trị.</translation>
    </message>
    <message>
        <source>Use port 8784, or any other from 1024 on.</source>
        <translation>Hãy dùng cổng 8784, hoặc bất kỳ cổng nào từ 1024 trở lên.</translation>
    </message>
    <message>
        <source>This computer does not have the address %1.</source>
        <translation>Máy này không có địa chỉ %1.</translation>
    </message>
    <message>
        <source>Leave the address out to listen on all of this computer’s addresses.</source>
        <translation>Hãy bỏ địa chỉ để lắng nghe ở mọi địa chỉ của máy này.</translation>
    </message>
    <message>
        <source>This computer cannot listen on port %1.</source>
        <translation>Máy này không thể lắng nghe ở cổng %1.</translation>
    </message>
    <message>
        <source>Try another port.</source>
        <translation>Hãy thử cổng khác.</translation>
    </message>
    <message>
        <source>The conversation is over.</source>
        <translation>Cuộc trò chuyện đã kết thúc.</translation>
    </message>
    <message>
        <source>You hold the stick already.</source>
        <translation>Bạn đang giữ gậy rồi.</translation>
    </message>
    <message>
        <source>Nobody is connected.</source>
        <translation>Không có ai kết nối.</translation>
    </message>
    <message>
        <source>The other side spoke out of turn.</source>
        <translation>Bên kia nói khi chưa tới lượt.</translation>
    </message>
    <message>
        <source>It is not your turn.</source>
        <translation>Chưa tới lượt bạn.</translation>
    </message>
    <message>
        <source>This is too long for one turn.</source>
        <translation>Nội dung này quá dài cho một lượt.</translation>
    </message>
    <message>
        <source>The conversation has begun already.</source>
        <translation>Cuộc trò chuyện đã bắt đầu rồi.</translation>
    </message>
    <message>
        <source>trying…</source>
        <translation>đang thử…</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>đã kết nối</translation>
    </message>
    <message>
        <source>nobody is hosting there</source>
        <translation>ở đó không ai chủ trì</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>không trả lời</translation>
    </message>
    <message>
        <source>no way there</source>
        <translation>không có đường tới</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>không cần</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>thất bại</translation>
    </message>
    <message>
        <source>%1 was turned away: too many callers are waiting.</source>
        <translation>%1 không được tiếp: có quá nhiều người gọi đang chờ.</translation>
    </message>
    <message>
        <source>%1 was turned away: it is a web browser or another program, not a person.</source>
        <translation>%1 không được tiếp: đó là trình duyệt hoặc chương trình khác, không phải người.</translation>
    </message>
    <message>
        <source>%1 was turned away: the door is closed to it.</source>
        <translation>%1 không được tiếp: cửa đóng với bên đó.</translation>
    </message>
    <message>
        <source>%1 was not answered for ten minutes and was turned away.</source>
        <translation>%1 không được trả lời trong mười phút nên không được tiếp.</translation>
    </message>
    <message>
        <source>%1 was turned away: no encrypted connection came about.</source>
        <translation>%1 không được tiếp: không lập được kết nối mã hóa.</translation>
    </message>
    <message>
        <source>%1 was turned away: it is somebody you have blocked.</source>
        <translation>%1 không được tiếp: đó là người bạn đã chặn.</translation>
    </message>
    <message>
        <source>%1 was turned away: it came with an invitation that is used, too old or withdrawn.</source>
        <translation>%1 không được tiếp: lời mời đã dùng, quá cũ hoặc đã bị rút lại.</translation>
    </message>
    <message>
        <source>%1 was turned away: this computer has called itself.</source>
        <translation>%1 không được tiếp: máy này đã tự gọi chính nó.</translation>
    </message>
    <message>
        <source>%1 called and went away before it was answered.</source>
        <translation>%1 đã gọi và đi mất trước khi được trả lời.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>how turns end on the wire</comment>
        <translation>Tự động</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Ở %1</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <comment>so many turns, from a day and time to another</comment>
        <translation>%1, từ %2 đến %3</translation>
    </message>
    <message>
        <source>Times are those of %1</source>
        <comment>a time zone</comment>
        <translation>Giờ là giờ của %1</translation>
    </message>
    <message>
        <source>Conversation %1</source>
        <comment>an id</comment>
        <translation>Cuộc trò chuyện %1</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>Cuộc trò chuyện với %1</translation>
    </message>
    <message>
        <source>end: %1</source>
        <comment>so many turns</comment>
        <translation>hết: %1</translation>
    </message>
    <message>
        <source>no conversation is kept</source>
        <translation>không có cuộc trò chuyện nào được giữ</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Bạn</translation>
    </message>
    <message>
        <source>%1  %2  %3</source>
        <comment>number, speaker, time</comment>
        <translation>%1  %2  %3</translation>
    </message>
    <message>
        <source>something that needs a newer Talkstick</source>
        <translation>thứ gì đó cần Talkstick mới hơn</translation>
    </message>
    <message>
        <source>passed without a word</source>
        <translation>trao gậy, không nói gì</translation>
    </message>
</context>
<context>
    <name>TrustLabel</name>
    <message>
        <source>Not private · plain text</source>
        <translation>Không riêng tư · văn bản thuần</translation>
    </message>
    <message>
        <source>Private · verified</source>
        <translation>Riêng tư · đã xác minh</translation>
    </message>
    <message>
        <source>Private · invited</source>
        <translation>Riêng tư · qua lời mời</translation>
    </message>
    <message>
        <source>Encrypted · not verified</source>
        <translation>Mã hóa · chưa xác minh</translation>
    </message>
</context>
<context>
    <name>WordsQuestion</name>
    <message>
        <source>The words differed, so somebody may be in between. The conversation was ended, and nothing of it is kept.</source>
        <translation>Các từ khác nhau, nên có thể có ai đó ở giữa. Cuộc trò chuyện đã kết thúc và không giữ lại gì.</translation>
    </message>
    <message>
        <source>Compare words with %1</source>
        <translation>So sánh các từ với %1</translation>
    </message>
    <message>
        <source>%1 wants to compare words</source>
        <translation>%1 muốn so sánh các từ</translation>
    </message>
    <message>
        <source>Say them to each other, by voice: you the first two, %1 the other two.</source>
        <translation>Hãy nói cho nhau bằng giọng nói: bạn hai từ đầu, %1 hai từ sau.</translation>
    </message>
    <message>
        <source>Say them to each other, by voice: %1 the first two, you the other two.</source>
        <translation>Hãy nói cho nhau bằng giọng nói: %1 hai từ đầu, bạn hai từ sau.</translation>
    </message>
    <message>
        <source>If they match, nobody is in between. If they differ, the conversation ends and nothing of it is kept.</source>
        <translation>Nếu khớp nhau thì không có ai ở giữa. Nếu khác nhau thì cuộc trò chuyện kết thúc và không giữ lại gì.</translation>
    </message>
    <message>
        <source>%1. Words: %2. %3</source>
        <comment>title, words, instruction</comment>
        <translation>%1. Các từ: %2. %3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>talkstick::cli::Doorkeeper</name>
    <message>
        <source>y/n</source>
        <translation>c/k</translation>
    </message>
    <message>
        <source>y/n, w: show what it wrote</source>
        <translation>c/k, x: xem nó đã viết gì</translation>
    </message>
    <message>
        <source>m: yes, the words match, y: yes, not verified, n: no, b: no, and never again</source>
        <translation>t: có, các từ trùng khớp, c: có, chưa xác minh, k: không, b: không, và không bao giờ nữa</translation>
    </message>
    <message>
        <source>m: yes, the words match, n: no, b: no, and never again</source>
        <translation>t: có, các từ trùng khớp, k: không, b: không, và không bao giờ nữa</translation>
    </message>
    <message>
        <source>%1 (%2).%3Let in? [%4] </source>
        <comment>caller, trust, a space or safety words, answers</comment>
        <translation>%1 (%2).%3Cho vào? [%4] </translation>
    </message>
    <message>
        <source>y</source>
        <translation>c</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>m</source>
        <translation>t</translation>
    </message>
    <message>
        <source>match</source>
        <translation>trùng</translation>
    </message>
    <message>
        <source>n</source>
        <translation>k</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>b</source>
        <translation>b</translation>
    </message>
    <message>
        <source>block</source>
        <translation>chặn</translation>
    </message>
    <message>
        <source>w</source>
        <comment>answer: show what it wrote</comment>
        <translation>x</translation>
    </message>
    <message>
        <source>It wrote: %1</source>
        <translation>Nó đã viết: %1</translation>
    </message>
    <message>
        <source>Please answer y or n.</source>
        <translation>Hãy trả lời c hoặc k.</translation>
    </message>
    <message>
        <source>Please answer with one of the letters.</source>
        <translation>Hãy trả lời bằng một trong các chữ cái.</translation>
    </message>
    <message>
        <source>%1 was not let in: the input of the terminal has ended, so nobody can answer.</source>
        <translation>%1 không được cho vào: đầu vào của cửa sổ dòng lệnh đã kết thúc nên không ai trả lời được.</translation>
    </message>
    <message>
        <source>Say --accept all or --accept known.</source>
        <translation>Hãy dùng --accept all hoặc --accept known.</translation>
    </message>
</context>
<context>
    <name>talkstick::cli::HistoryDeletion</name>
    <message>
        <source>There is no terminal to ask on whether to delete it.</source>
        <translation>Không có cửa sổ dòng lệnh để hỏi có xóa hay không.</translation>
    </message>
    <message>
        <source>Say --yes to delete it without being asked.</source>
        <translation>Hãy dùng --yes để xóa mà không hỏi.</translation>
    </message>
    <message>
        <source>Conversation %1 with %2: %3, the last one %4.
Delete it on this computer, for good? The other side keeps its copy. [y/n] </source>
        <translation>Cuộc trò chuyện %1 với %2: %3, lượt cuối %4.
Xóa hẳn trên máy này? Bên kia vẫn giữ bản sao của họ. [c/k] </translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Không xóa gì cả.</translation>
    </message>
    <message>
        <source>y</source>
        <translation>c</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>n</source>
        <translation>k</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>Cleaning out what was said: %1&#xa0;%</source>
        <translation>Đang xóa sạch những gì đã nói: %1%</translation>
    </message>
    <message>
        <source>The conversation was deleted.</source>
        <translation>Cuộc trò chuyện đã bị xóa.</translation>
    </message>
    <message>
        <source>The conversation was deleted, but words of it are still in the files.</source>
        <translation>Cuộc trò chuyện đã bị xóa, nhưng từ ngữ của nó vẫn còn trong các tệp.</translation>
    </message>
    <message>
        <source>They are cleaned out when Talkstick is started the next time.</source>
        <translation>Chúng sẽ được xóa sạch khi Talkstick khởi động lần sau.</translation>
    </message>
</context>
<context>
    <name>talkstick::cli::HistoryProgram</name>
    <message>
        <source>There is no conversation whose id begins with %1.</source>
        <translation>Không có cuộc trò chuyện nào có mã bắt đầu bằng %1.</translation>
    </message>
    <message>
        <source>talkstick-cli history list lists those that are kept.</source>
        <translation>talkstick-cli history list liệt kê những cuộc được giữ.</translation>
    </message>
    <message>
        <source>Write more of it; talkstick-cli history list --quiet prints all of each.</source>
        <translation>Hãy ghi thêm; talkstick-cli history list --quiet in đầy đủ từng mã.</translation>
    </message>
    <message>
        <source>What is kept cannot be read.</source>
        <translation>Không đọc được những gì đã giữ.</translation>
    </message>
    <message numerus="yes">
        <source>The ids of %n conversations begin with %1.</source>
        <comment>more than one</comment>
        <translation>
            <numerusform>Mã của %n cuộc trò chuyện bắt đầu bằng %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talkstick::cli::HistorySearch</name>
    <message>
        <source>Nothing was found.</source>
        <translation>Không tìm thấy gì.</translation>
    </message>
</context>
<context>
    <name>talkstick::cli::HostProgram</name>
    <message>
        <source>%1 came in with your invitation.</source>
        <translation>%1 đã vào bằng lời mời của bạn.</translation>
    </message>
    <message>
        <source>%1 is somebody you know.</source>
        <translation>%1 là người quen của bạn.</translation>
    </message>
    <message>
        <source>A caller could not be taken; trying again in a second.</source>
        <translation>Không nhận được một người gọi; sẽ thử lại sau một giây.</translation>
    </message>
    <message>
        <source>There is no terminal to ask on who may come in.</source>
        <translation>Không có cửa sổ dòng lệnh để hỏi ai được vào.</translation>
    </message>
    <message>
        <source>Say --accept all or --accept known.</source>
        <translation>Hãy dùng --accept all hoặc --accept known.</translation>
    </message>
</context>
<context>
    <name>talkstick::cli::InviteProgram</name>
    <message>
        <source>This computer has no address that others could call.</source>
        <translation>Máy này không có địa chỉ nào mà người khác gọi được.</translation>
    </message>
    <message>
        <source>Say where you can be called: --address HOST.</source>
        <translation>Hãy cho biết gọi bạn ở đâu: --address MÁY.</translation>
    </message>
    <message>
        <source>(It works while you are hosting on port %1. To withdraw it: talkstick-cli invite --revoke %2)</source>
        <translation>(Lời mời có hiệu lực khi bạn chủ trì ở cổng %1. Để rút lại: talkstick-cli invite --revoke %2)</translation>
    </message>
    <message>
        <source>There is no such invitation.</source>
        <translation>Không có lời mời như vậy.</translation>
    </message>
    <message>
        <source>talkstick-cli invite --list lists those that are open.</source>
        <translation>talkstick-cli invite --list liệt kê những lời mời còn hiệu lực.</translation>
    </message>
    <message>
        <source>Somebody has come in with this invitation already; it cannot be withdrawn any more.</source>
        <translation>Đã có người vào bằng lời mời này; không rút lại được nữa.</translation>
    </message>
</context>
<context>
    <name>talkstick::cli::JoinProgram</name>
    <message>
        <source>Whom to call? Type a name or an address, or paste an invitation:</source>
        <translation>Gọi ai? Hãy gõ tên hoặc địa chỉ, hoặc dán lời mời:</translation>
    </message>
    <message>
        <source>People who invite you are never called in plain text.</source>
        <translation>Người mời bạn không bao giờ được gọi bằng văn bản thuần.</translation>
    </message>
    <message>
        <source>Leave --plain out.</source>
        <translation>Hãy bỏ --plain.</translation>
    </message>
    <message>
        <source>%1
Do you both have the same words? [m: they match, d: they differ; wait to go on unverified] </source>
        <translation>%1
Hai bên có cùng các từ không? [t: trùng khớp, s: sai khác; chờ để tiếp tục mà không xác minh] </translation>
    </message>
    <message>
        <source>m</source>
        <translation>t</translation>
    </message>
    <message>
        <source>match</source>
        <translation>trùng</translation>
    </message>
    <message>
        <source>d</source>
        <translation>s</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>sai</translation>
    </message>
    <message>
        <source>Call all the same, and compare words with whoever answers? [y/n] </source>
        <translation>Vẫn gọi, và so sánh các từ với người trả lời? [c/k] </translation>
    </message>
    <message>
        <source>Knock without the invitation? [y/n] </source>
        <translation>Gõ cửa không cần lời mời? [c/k] </translation>
    </message>
    <message>
        <source>y</source>
        <translation>c</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>n</source>
        <translation>k</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
</context>
<context>
    <name>talkstick::cli::Question</name>
    <message>
        <source>Please answer with one of: %1.</source>
        <translation>Hãy trả lời một trong: %1.</translation>
    </message>
    <message>
        <source>Say these words to each other, by voice: %1</source>
        <translation>Hãy nói cho nhau các từ này bằng giọng nói: %1</translation>
    </message>
</context>
<context>
    <name>talkstick::model::ConversationsModel</name>
    <message>
        <source>ready</source>
        <comment>a turn that waits until both are there</comment>
        <translation>sẵn sàng</translation>
    </message>
    <message>
        <source>new</source>
        <comment>something was said</comment>
        <translation>mới</translation>
    </message>
    <message>
        <source>new, %1</source>
        <comment>something was said, since when</comment>
        <translation>mới, %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, new, %2, %3</source>
        <translation>%1, mới, %2, %3</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Lượt của bạn</translation>
    </message>
    <message>
        <source>Their turn</source>
        <translation>Lượt của họ</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Vắng mặt</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Khách</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Đã kết thúc</translation>
    </message>
    <message>
        <source>Since %1</source>
        <comment>a date and a time</comment>
        <translation>Từ %1</translation>
    </message>
    <message>
        <source>your turn, ready</source>
        <comment>a conversation</comment>
        <translation>lượt của bạn, sẵn sàng</translation>
    </message>
    <message>
        <source>away, their turn</source>
        <comment>a conversation</comment>
        <translation>vắng mặt, lượt của họ</translation>
    </message>
    <message>
        <source>guest, your turn</source>
        <comment>a conversation</comment>
        <translation>khách, lượt của bạn</translation>
    </message>
    <message>
        <source>guest, their turn</source>
        <comment>a conversation</comment>
        <translation>khách, lượt của họ</translation>
    </message>
    <message>
        <source>guest</source>
        <comment>a conversation</comment>
        <translation>khách</translation>
    </message>
</context>
<context>
    <name>talkstick::model::HitsModel</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>name, who and when, what was said</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>you, %1</source>
        <comment>time</comment>
        <translation>bạn, %1</translation>
    </message>
    <message>
        <source>they, %1</source>
        <comment>time</comment>
        <translation>họ, %1</translation>
    </message>
</context>
<context>
    <name>talkstick::model::PeopleModel</name>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Mức chắc chắn</translation>
    </message>
    <message>
        <source>Last met</source>
        <translation>Gặp lần cuối</translation>
    </message>
    <message>
        <source>Blocked</source>
        <comment>somebody is</comment>
        <translation>Đã chặn</translation>
    </message>
</context>
<context>
    <name>talkstick::model::SocketEventsModel</name>
    <message numerus="yes">
        <source>%n B</source>
        <comment>sent or received</comment>
        <translation>
            <numerusform>%n B</numerusform>
        </translation>
    </message>
    <message>
        <source>failed</source>
        <translation>thất bại</translation>
    </message>
</context>
<context>
    <name>talkstick::model::TranscriptExport</name>
    <message>
        <source>What was said cannot be read.</source>
        <translation>Không đọc được những gì đã nói.</translation>
    </message>
    <message>
        <source>The conversation has been deleted meanwhile.</source>
        <translation>Cuộc trò chuyện đã bị xóa trong lúc đó.</translation>
    </message>
    <message>
        <source>It could not be written to its end.</source>
        <translation>Không ghi được đến hết.</translation>
    </message>
    <message>
        <source>One turn cannot be read any more and is missing.</source>
        <translation>Một lượt không đọc được nữa và bị thiếu.</translation>
    </message>
    <message numerus="yes">
        <source>%n turns cannot be read any more and are missing.</source>
        <comment>more than one</comment>
        <translation>
            <numerusform>%n lượt không đọc được nữa và bị thiếu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talkstick::model::TranscriptModel</name>
    <message>
        <source>%1: %2</source>
        <comment>caption: text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Bạn</translation>
    </message>
    <message>
        <source>%1  %2  %3</source>
        <comment>number, speaker, time</comment>
        <translation>%1  %2  %3</translation>
    </message>
    <message>
        <source>%1  delivered</source>
        <comment>caption</comment>
        <translation>%1  đã tới nơi</translation>
    </message>
    <message>
        <source>New. %1</source>
        <comment>what was said</comment>
        <translation>Mới. %1</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::AboutDialog</name>
    <message>
        <source>About Talkstick</source>
        <translation>Giới thiệu Talkstick</translation>
    </message>
    <message>
        <source>A direct conversation between two people, strictly one turn at a time. No account, no server.</source>
        <translation>Cuộc trò chuyện trực tiếp giữa hai người, mỗi lúc chỉ một người nói. Không tài khoản, không máy chủ.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It uses Qt (LGPL), OpenSSL (Apache License 2.0), SQLite (public domain) and the English words of BIP 39 (© 2013 Pavol Rusnak, MIT licence).</source>
        <translation>Phần mềm tự do theo giấy phép MIT. Chương trình dùng Qt (LGPL), OpenSSL (Apache License 2.0), SQLite (phạm vi công cộng) và các từ tiếng Anh của BIP 39 (© 2013 Pavol Rusnak, giấy phép MIT).</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>Phiên bản %1, với Qt %2</translation>
    </message>
    <message>
        <source>Between two Talksticks all that is said is encrypted, from one computer to the other. With a plain-text program anyone on the way can read and change it. What is said is kept on your own two computers and nowhere else, until you delete it, unless you choose to keep nothing.</source>
        <translation>Giữa hai Talkstick, mọi lời nói được mã hóa từ máy này sang máy kia. Với chương trình văn bản thuần, ai ở giữa đường cũng có thể đọc và sửa. Những gì đã nói được giữ trên hai máy của chính hai bạn và không ở nơi nào khác, cho đến khi bạn xóa, trừ khi bạn chọn không giữ gì.</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Sao chép thông tin &amp;chẩn đoán</translation>
    </message>
    <message>
        <source>Versions and counts; no names, no addresses, nothing that was said.</source>
        <translation>Phiên bản và số lượng; không tên, không địa chỉ, không điều gì đã nói.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Đã sao chép</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::AddressRows</name>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <comment>an address</comment>
        <translation>Sao chép %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Đã sao chép</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::BandWidget</name>
    <message>
        <source>You</source>
        <translation>Bạn</translation>
    </message>
    <message>
        <source>Speak anyway</source>
        <translation>Cứ nói</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Gọi lại</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Cuộc trò chuyện mới</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Thử ngay</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Sao chép liên kết</translation>
    </message>
    <message>
        <source>If both of you wait, the other program has lost step. Take the stick and speak, although it is not your turn.</source>
        <translation>Nếu cả hai cùng chờ, chương trình bên kia đã lạc nhịp. Hãy cầm gậy và nói, dù chưa tới lượt bạn.</translation>
    </message>
    <message>
        <source>If you have moved: send them an invitation to where you are now.</source>
        <translation>Nếu bạn đã chuyển chỗ: hãy gửi họ một lời mời tới nơi bạn đang ở.</translation>
    </message>
    <message>
        <source>Practise again…</source>
        <translation>Tập lại…</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::Banner</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::BelowButton</name>
    <message>
        <source>1 new below</source>
        <translation>1 lượt mới ở dưới</translation>
    </message>
    <message numerus="yes">
        <source>%n new below</source>
        <comment>more than one turn</comment>
        <translation>
            <numerusform>%n lượt mới ở dưới</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the end (End)</source>
        <translation>Đến cuối (End)</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::CallingPage</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>do not go on with this call</comment>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Rời đi</translation>
    </message>
    <message>
        <source>Connected to %1. %2</source>
        <comment>a name; a sentence on how we wait</comment>
        <translation>Đã kết nối với %1. %2</translation>
    </message>
    <message>
        <source>Calling %1</source>
        <translation>Đang gọi %1</translation>
    </message>
    <message>
        <source>them</source>
        <comment>say these words to them</comment>
        <translation>họ</translation>
    </message>
    <message>
        <source>%1 Words: %2.</source>
        <translation>%1 Các từ: %2.</translation>
    </message>
    <message>
        <source>Found.</source>
        <translation>Đã tìm thấy.</translation>
    </message>
    <message>
        <source>Connected. Securing.</source>
        <translation>Đã kết nối. Đang mã hóa.</translation>
    </message>
    <message>
        <source>Secure.</source>
        <translation>Đã mã hóa.</translation>
    </message>
    <message>
        <source>Call to %1</source>
        <comment>a name; it has failed</comment>
        <translation>Cuộc gọi đến %1</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::CleaningBar</name>
    <message>
        <source>Deleted words are being cleaned out of the files: %1&#xa0;%</source>
        <translation>Đang dọn khỏi tệp những gì đã xóa: %1%</translation>
    </message>
    <message>
        <source>Deleted words are still in the files: %1&#xa0;% is cleaned out.</source>
        <translation>Trong tệp vẫn còn những gì đã xóa: đã dọn %1%.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::CompareWords</name>
    <message>
        <source>They match</source>
        <translation>Khớp nhau</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Khác nhau</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Để sau</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::Composer</name>
    <message>
        <source>Passing the stick… Esc takes it back.</source>
        <translation>Đang trao gậy… Esc để lấy lại.</translation>
    </message>
    <message>
        <source>Write your turn…</source>
        <translation>Viết lượt của bạn…</translation>
    </message>
    <message>
        <source>Your turn, ready</source>
        <translation>Lượt của bạn, sẵn sàng</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Lượt của bạn</translation>
    </message>
    <message>
        <source>Your turn goes in five seconds. Esc takes it back.</source>
        <translation>Lượt của bạn sẽ được gửi sau năm giây. Esc để lấy lại.</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::ConversationActions</name>
    <message>
        <source>End the conversation with %1 for good?</source>
        <translation>Kết thúc hẳn cuộc trò chuyện với %1?</translation>
    </message>
    <message>
        <source>Nobody can say anything in it any more, on either side. What was said is kept.</source>
        <translation>Không bên nào nói thêm được gì trong đó nữa. Những gì đã nói được giữ lại.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Trò chuyện tiếp</translation>
    </message>
    <message>
        <source>Delete the conversation with %1?</source>
        <translation>Xóa cuộc trò chuyện với %1?</translation>
    </message>
    <message>
        <source>All that was said in it goes from this computer, and what you have written for it. %1 keeps a copy.</source>
        <translation>Mọi điều đã nói trong đó sẽ mất khỏi máy này, cùng với bản nháp của bạn. %1 vẫn giữ một bản sao.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Giữ lại</translation>
    </message>
    <message>
        <source>Remove from the &amp;list</source>
        <translation>Bỏ khỏi da&amp;nh sách</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Đó&amp;ng</translation>
    </message>
    <message>
        <source>&amp;Leave for now</source>
        <translation>Tạm &amp;rời đi</translation>
    </message>
    <message>
        <source>&amp;End conversation (when you are both online)</source>
        <translation>&amp;Kết thúc cuộc trò chuyện (khi cả hai cùng trực tuyến)</translation>
    </message>
    <message>
        <source>&amp;End conversation (when it is your turn)</source>
        <translation>&amp;Kết thúc cuộc trò chuyện (khi tới lượt bạn)</translation>
    </message>
    <message>
        <source>&amp;End conversation…</source>
        <translation>&amp;Kết thúc cuộc trò chuyện…</translation>
    </message>
    <message>
        <source>Lower &amp;hand</source>
        <translation>Hạ t&amp;ay</translation>
    </message>
    <message>
        <source>Raise &amp;hand</source>
        <translation>Giơ t&amp;ay</translation>
    </message>
    <message>
        <source>Nobody can say anything in it any more, on either side.</source>
        <translation>Không ai nói được gì trong đó nữa, ở cả hai bên.</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::ConversationHeader</name>
    <message>
        <source>Compare words…</source>
        <translation>So sánh các từ…</translation>
    </message>
    <message>
        <source>Back to the list (Alt+Left)</source>
        <translation>Về danh sách (Alt+Trái)</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Về danh sách</translation>
    </message>
    <message>
        <source>Make sure by voice that nobody is in between</source>
        <translation>Kiểm tra bằng giọng nói rằng không có ai ở giữa</translation>
    </message>
    <message>
        <source>What can be done with this conversation</source>
        <translation>Những việc làm được với cuộc trò chuyện này</translation>
    </message>
    <message>
        <source>Conversation menu</source>
        <translation>Trình đơn cuộc trò chuyện</translation>
    </message>
    <message>
        <source>What is known of them</source>
        <translation>Những gì đã biết về người này</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::ConversationPage</name>
    <message>
        <source>What was said</source>
        <translation>Những gì đã nói</translation>
    </message>
    <message>
        <source>Nobody can call while you are not hosting.</source>
        <translation>Không ai gọi được khi bạn không chủ trì.</translation>
    </message>
    <message>
        <source>Host again</source>
        <translation>Chủ trì lại</translation>
    </message>
    <message>
        <source>Your hand was up a moment ago. Raise it again in a few seconds.</source>
        <translation>Bạn vừa mới giơ tay. Hãy giơ lại sau vài giây.</translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation>Chưa nói gì.</translation>
    </message>
    <message>
        <source>You speak first.</source>
        <translation>Bạn nói trước.</translation>
    </message>
    <message>
        <source>%1 speaks first. You can already write your turn.</source>
        <translation>%1 nói trước. Bạn có thể viết lượt của mình từ bây giờ.</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::DraftKeeper</name>
    <message>
        <source>This could not be saved, so it will not go. It stays here.</source>
        <translation>Nội dung này không lưu được nên sẽ không gửi. Nó vẫn ở đây.</translation>
    </message>
    <message>
        <source>Your turn is ready. It goes when you are both online.</source>
        <translation>Lượt của bạn đã sẵn sàng. Sẽ gửi khi cả hai cùng trực tuyến.</translation>
    </message>
    <message>
        <source>What you said last is still being saved.</source>
        <translation>Điều bạn vừa nói vẫn đang được lưu.</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::ExportBar</name>
    <message>
        <source>Text</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, cho chương trình</translation>
    </message>
    <message>
        <source>Export the conversation with %1</source>
        <translation>Xuất cuộc trò chuyện với %1</translation>
    </message>
    <message>
        <source>Export all conversations</source>
        <translation>Xuất tất cả các cuộc trò chuyện</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Không ghi được %1.</translation>
    </message>
    <message>
        <source>Exporting: %1&#xa0;%</source>
        <translation>Đang xuất: %1%</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Đã xuất ra %1</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>Chưa xuất gì. %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing was exported.</source>
        <translation>Đã dừng. Chưa xuất gì.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::FindPanel</name>
    <message>
        <source>Find in everything that was said</source>
        <translation>Tìm trong mọi điều đã nói</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Kết quả tìm thấy</translation>
    </message>
    <message>
        <source>The search failed.</source>
        <translation>Tìm kiếm thất bại.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Không tìm thấy gì.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Xóa</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::Gatekeeper</name>
    <message>
        <source>An invitation is on the clipboard, good for once and 24 hours.</source>
        <translation>Có lời mời trong bộ nhớ tạm, dùng được một lần, trong 24 giờ.</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::Herald</name>
    <message>
        <source>%1 said: %2 Not finished.</source>
        <translation>%1 nói: %2 Chưa hết.</translation>
    </message>
    <message>
        <source>Your turn. %1 passed the stick.</source>
        <translation>Lượt của bạn. %1 đã trao gậy.</translation>
    </message>
    <message>
        <source>Your turn. %1 said: %2</source>
        <translation>Lượt của bạn. %1 nói: %2</translation>
    </message>
    <message>
        <source>%1 raised a hand.</source>
        <translation>%1 đã giơ tay.</translation>
    </message>
    <message>
        <source>%1 is away.</source>
        <translation>%1 đang vắng mặt.</translation>
    </message>
    <message>
        <source>%1 is back, and holds the stick.</source>
        <translation>%1 đã trở lại, và đang giữ gậy.</translation>
    </message>
    <message>
        <source>%1 is back. The turn that was ready goes now.</source>
        <translation>%1 đã trở lại. Lượt đã sẵn sàng được gửi bây giờ.</translation>
    </message>
    <message>
        <source>%1 is back. Your turn.</source>
        <translation>%1 đã trở lại. Lượt của bạn.</translation>
    </message>
    <message>
        <source>%1 Control K to answer.</source>
        <translation>%1 Control K để trả lời.</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::HostCardPage</name>
    <message>
        <source>Stop hosting</source>
        <translation>Ngừng chủ trì</translation>
    </message>
    <message>
        <source>&amp;Door</source>
        <translation>Cử&amp;a</translation>
    </message>
    <message>
        <source>Who will call</source>
        <translation>Ai sẽ gọi</translation>
    </message>
    <message>
        <source>On this network</source>
        <translation>Trong mạng này</translation>
    </message>
    <message>
        <source>This computer is not connected to a network right now. Programs on it can join localhost.</source>
        <translation>Máy này hiện không nối với mạng nào. Chương trình trên máy có thể tham gia localhost.</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Nơi khác</translation>
    </message>
    <message>
        <source>Let them host, and you join. Joining works from almost anywhere.</source>
        <translation>Để họ chủ trì, còn bạn tham gia. Tham gia được từ hầu hết mọi nơi.</translation>
    </message>
    <message>
        <source>Use a VPN you both have. Its address will appear here.</source>
        <translation>Dùng VPN mà cả hai đều có. Địa chỉ của nó sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>Run talkstick-cli on a rented server.</source>
        <translation>Chạy talkstick-cli trên một máy chủ thuê.</translation>
    </message>
    <message>
        <source>The &amp;address others use</source>
        <translation>Địa c&amp;hỉ người khác dùng</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Dùng</translation>
    </message>
    <message>
        <source>A program</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>First to speak</source>
        <translation>Ai nói trước</translation>
    </message>
    <message>
        <source>the &amp;caller</source>
        <translation>người gọ&amp;i</translation>
    </message>
    <message>
        <source>&amp;me</source>
        <translation>&amp;tôi</translation>
    </message>
    <message>
        <source>&amp;End of my turns</source>
        <translation>&amp;Kết thúc lượt của tôi</translation>
    </message>
    <message>
        <source>Everybody who connects comes in until you stop hosting. Anyone on the way can read and change what is said.</source>
        <translation>Ai kết nối cũng được vào cho đến khi bạn ngừng chủ trì. Ai ở giữa đường cũng có thể đọc và sửa những gì được nói.</translation>
    </message>
    <message>
        <source>If they are hosting too, one of you should join.</source>
        <translation>Nếu họ cũng đang chủ trì thì một trong hai nên tham gia.</translation>
    </message>
    <message>
        <source>Join instead</source>
        <translation>Chuyển sang tham gia</translation>
    </message>
    <message>
        <source>Waiting for a call…</source>
        <translation>Đang chờ cuộc gọi…</translation>
    </message>
    <message>
        <source>Somebody is at the door. Answer in the bar above.</source>
        <translation>Có người ở cửa. Hãy trả lời ở thanh phía trên.</translation>
    </message>
    <message>
        <source>%1 callers are at the door. Answer in the bar above.</source>
        <translation>Có %1 người gọi ở cửa. Hãy trả lời ở thanh phía trên.</translation>
    </message>
    <message>
        <source>More addresses (%1)</source>
        <translation>Địa chỉ khác (%1)</translation>
    </message>
    <message>
        <source>These reach this computer from outside, unless a firewall or router in between stops the call.</source>
        <translation>Các địa chỉ này tới được máy này từ bên ngoài, trừ khi tường lửa hoặc bộ định tuyến ở giữa chặn cuộc gọi.</translation>
    </message>
    <message>
        <source>From outside, nobody can call this computer yet. Your router lets calls in only if it is told to, and Talkstick has no server in between. It is enough that one of you can be called:</source>
        <translation>Từ bên ngoài chưa ai gọi được máy này. Bộ định tuyến của bạn chỉ cho cuộc gọi vào khi được chỉ dẫn, và Talkstick không có máy chủ ở giữa. Chỉ cần gọi được một trong hai người:</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>máy này</translation>
    </message>
    <message>
        <source>Forward port %1 in your router to %2.</source>
        <translation>Chuyển tiếp cổng %1 trong bộ định tuyến tới %2.</translation>
    </message>
    <message>
        <source>Any program that opens a TCP connection and takes turns can call, such as one of these:</source>
        <translation>Chương trình nào mở kết nối TCP và nói theo lượt đều gọi được, chẳng hạn:</translation>
    </message>
    <message>
        <source>Nobody can know who a plain program is, so it can call only while anyone may knock.</source>
        <translation>Không thể biết chương trình văn bản thuần là ai, nên nó chỉ gọi được khi ai cũng có thể gõ cửa.</translation>
    </message>
    <message>
        <source>Test my port…</source>
        <translation>Thử cổng của tôi…</translation>
    </message>
    <message>
        <source>Let plain callers in without asking, until I stop hosting</source>
        <translation>Cho chương trình văn bản thuần vào mà không hỏi, cho đến khi tôi ngừng chủ trì</translation>
    </message>
    <message>
        <source>until I stop hosting</source>
        <comment>let plain callers in without asking</comment>
        <translation>mà không hỏi, cho đến khi tôi ngừng chủ trì</translation>
    </message>
    <message>
        <source>Let plain callers in &amp;without asking</source>
        <translation>Cho chương trình văn bản thuần &amp;vào</translation>
    </message>
    <message>
        <source>Who will call? Tell them one of these addresses.</source>
        <translation>Ai sẽ gọi? Hãy cho họ một trong các địa chỉ này.</translation>
    </message>
    <message>
        <source>Who will call?</source>
        <translation>Ai sẽ gọi?</translation>
    </message>
    <message>
        <source>Whoever is connected has said nothing yet. Look in the bar above.</source>
        <translation>Bên đã kết nối vẫn chưa nói gì. Hãy xem ở thanh phía trên.</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::InspectorDock</name>
    <message>
        <source>Inspector</source>
        <translation>Bộ theo dõi</translation>
    </message>
    <message>
        <source>Socket events</source>
        <translation>Sự kiện socket</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::InvitationBox</name>
    <message>
        <source>Copy &amp;invitation</source>
        <translation>Sao chép &amp;lời mời</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message to whom you want to invite; whoever has it can come in, once.</source>
        <translation>Đã sao chép. Hãy dán vào tin gửi người mà bạn muốn mời; ai có nó thì được vào, một lần.</translation>
    </message>
    <message>
        <source>Or send an invitation: one use, 24 hours. Whoever comes with it need not knock.</source>
        <translation>Hoặc gửi một lời mời: dùng một lần, trong 24 giờ. Ai mang nó tới thì không phải gõ cửa.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Rút lại</translation>
    </message>
    <message>
        <source>Withdraw the invitation: %1</source>
        <translation>Rút lại lời mời: %1</translation>
    </message>
    <message>
        <source>The invitation could not be withdrawn. Is the disk full?</source>
        <translation>Không rút lại được lời mời. Ổ đĩa có đầy không?</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::Inviter</name>
    <message>
        <source>Nobody can come with an invitation while you are not hosting.</source>
        <translation>Không ai vào bằng lời mời được khi bạn không chủ trì.</translation>
    </message>
    <message>
        <source>An invitation for somebody elsewhere needs an address that works from there.</source>
        <translation>Lời mời cho người ở nơi khác cần một địa chỉ dùng được từ đó.</translation>
    </message>
    <message>
        <source>An invitation needs an address, and this computer has none on a network right now.</source>
        <translation>Lời mời cần một địa chỉ, mà máy này hiện không có địa chỉ nào trên mạng.</translation>
    </message>
    <message>
        <source>The invitation could not be saved, so it was not made. Is the disk full?</source>
        <translation>Không lưu được lời mời nên chưa tạo. Ổ đĩa có đầy không?</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::Joining</name>
    <message>
        <source>There is no invitation in this link.</source>
        <translation>Không có lời mời nào trong liên kết này.</translation>
    </message>
    <message>
        <source>Connect to %1 without encryption?</source>
        <translation>Kết nối với %1 không mã hóa?</translation>
    </message>
    <message>
        <source>Anyone on the way can read and change what is said, and nobody can be sure who answers.</source>
        <translation>Ai ở giữa đường cũng có thể đọc và sửa những gì được nói, và không thể chắc ai trả lời.</translation>
    </message>
    <message>
        <source>Connect without encryption</source>
        <translation>Kết nối không mã hóa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::JumpDialog</name>
    <message>
        <source>Go</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>&amp;Turn, from 1 to %1:</source>
        <translation>&amp;Lượt, từ 1 đến %1:</translation>
    </message>
    <message>
        <source>Go to turn or day</source>
        <translation>Đến lượt hoặc ngày</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <translation>&amp;Ngày:</translation>
    </message>
    <message>
        <source>Turn, from 1 to %1</source>
        <translation>Lượt, từ 1 đến %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::KeysDialog</name>
    <message>
        <source>send and pass the stick</source>
        <translation>gửi và trao gậy</translation>
    </message>
    <message>
        <source>send and keep the stick</source>
        <translation>gửi và giữ gậy</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>xuống dòng</translation>
    </message>
    <message>
        <source>pass without a word, after three seconds</source>
        <translation>trao gậy không nói gì, sau ba giây</translation>
    </message>
    <message>
        <source>raise a hand, or lower it</source>
        <translation>giơ tay, hoặc hạ tay</translation>
    </message>
    <message>
        <source>to the caller at the door; then Space on a button</source>
        <translation>tới người gọi ở cửa; rồi bấm phím cách trên một nút</translation>
    </message>
    <message>
        <source>join or host</source>
        <translation>tham gia hoặc chủ trì</translation>
    </message>
    <message>
        <source>copy an invitation to me</source>
        <translation>sao chép lời mời gọi tôi</translation>
    </message>
    <message>
        <source>leave the conversation</source>
        <translation>rời cuộc trò chuyện</translation>
    </message>
    <message>
        <source>next conversation where it is my turn</source>
        <translation>cuộc trò chuyện kế tiếp đang tới lượt tôi</translation>
    </message>
    <message>
        <source>previous, next conversation</source>
        <translation>cuộc trò chuyện trước, sau</translation>
    </message>
    <message>
        <source>back to the list, in a narrow window</source>
        <translation>về danh sách, khi cửa sổ hẹp</translation>
    </message>
    <message>
        <source>next, previous part of the window</source>
        <translation>phần kế tiếp, phần trước của cửa sổ</translation>
    </message>
    <message>
        <source>open a turn as text</source>
        <translation>mở một lượt dưới dạng văn bản</translation>
    </message>
    <message>
        <source>find in everything that was said</source>
        <translation>tìm trong mọi điều đã nói</translation>
    </message>
    <message>
        <source>find the next one</source>
        <translation>tìm tiếp</translation>
    </message>
    <message>
        <source>copy the chosen turns, with number and name</source>
        <translation>sao chép các lượt đã chọn, kèm số và tên</translation>
    </message>
    <message>
        <source>larger, smaller, usual size</source>
        <translation>to hơn, nhỏ hơn, cỡ bình thường</translation>
    </message>
    <message>
        <source>watch the sockets</source>
        <translation>theo dõi socket</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>thoát</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>go to a turn by its number, or to a day</source>
        <translation>đến một lượt theo số, hoặc đến một ngày</translation>
    </message>
    <message>
        <source>take back what has not gone yet; back to where one was</source>
        <translation>lấy lại những gì chưa gửi; quay lại chỗ cũ</translation>
    </message>
    <message>
        <source>preferences</source>
        <translation>tùy chọn</translation>
    </message>
    <message>
        <source>the whole screen, and larger, for an audience</source>
        <translation>toàn màn hình, chữ lớn hơn, cho người xem</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::KnockBar</name>
    <message>
        <source>Look</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>More ways to decline</source>
        <translation>Cách từ chối khác</translation>
    </message>
    <message>
        <source>Show what it wrote</source>
        <translation>Hiện những gì nó đã viết</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Connected, but silent: %1</source>
        <translation>Đã kết nối nhưng im lặng: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>at the door</comment>
        <translation>
            <numerusform>và %n người gọi nữa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talkstick::ui::LetInLine</name>
    <message>
        <source>Plain callers come in without asking, until you stop hosting.</source>
        <translation>Chương trình văn bản thuần được vào mà không hỏi, cho đến khi bạn ngừng chủ trì.</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>Không cho nữa</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::LinkQuestion</name>
    <message>
        <source>Open a link?</source>
        <translation>Mở liên kết?</translation>
    </message>
    <message>
        <source>This link leads to</source>
        <translation>Liên kết này dẫn đến</translation>
    </message>
    <message>
        <source>Your web browser opens it, outside of Talkstick. Whoever is there sees your address on the internet. Until Talkstick is closed, links to this host open without asking.</source>
        <translation>Trình duyệt của bạn sẽ mở nó, bên ngoài Talkstick. Ai ở đó sẽ thấy địa chỉ của bạn trên internet. Cho đến khi đóng Talkstick, các liên kết đến máy chủ này mở ra mà không hỏi.</translation>
    </message>
    <message>
        <source>The whole address</source>
        <translation>Toàn bộ địa chỉ</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Mở</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::MainWindow</name>
    <message>
        <source>Talkstick</source>
        <translation>Talkstick</translation>
    </message>
    <message>
        <source>&amp;Conversation</source>
        <translation>&amp;Cuộc trò chuyện</translation>
    </message>
    <message>
        <source>&amp;Door</source>
        <translation>Cử&amp;a</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Trợ &amp;giúp</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Mới…</translation>
    </message>
    <message>
        <source>New conversation with the s&amp;ame person</source>
        <translation>Cuộc trò chuyện mới &amp;với cùng người</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Rời đi</translation>
    </message>
    <message>
        <source>&amp;End conversation…</source>
        <translation>&amp;Kết thúc cuộc trò chuyện…</translation>
    </message>
    <message>
        <source>&amp;Delete conversation…</source>
        <translation>&amp;Xóa cuộc trò chuyện…</translation>
    </message>
    <message>
        <source>E&amp;xport conversation…</source>
        <translation>X&amp;uất cuộc trò chuyện…</translation>
    </message>
    <message>
        <source>Export all con&amp;versations…</source>
        <translation>Xuất tất cả các cuộc trò c&amp;huyện…</translation>
    </message>
    <message>
        <source>&amp;Pass</source>
        <translation>Trao gậ&amp;y</translation>
    </message>
    <message>
        <source>Raise &amp;hand</source>
        <translation>Giơ t&amp;ay</translation>
    </message>
    <message>
        <source>Compare &amp;words…</source>
        <translation>&amp;So sánh các từ…</translation>
    </message>
    <message>
        <source>&amp;Speak anyway</source>
        <translation>&amp;Cứ nói</translation>
    </message>
    <message>
        <source>&amp;Copy turns</source>
        <translation>Sao ché&amp;p các lượt</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Tìm…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Th&amp;oát</translation>
    </message>
    <message>
        <source>&amp;Closed</source>
        <translation>Đón&amp;g</translation>
    </message>
    <message>
        <source>&amp;People I know</source>
        <translation>Những người tôi &amp;quen</translation>
    </message>
    <message>
        <source>&amp;Anyone may knock</source>
        <translation>&amp;Ai cũng có thể gõ cửa</translation>
    </message>
    <message>
        <source>&amp;Host card</source>
        <translation>Thẻ chủ t&amp;rì</translation>
    </message>
    <message>
        <source>Copy my &amp;link</source>
        <translation>Sao chép &amp;liên kết của tôi</translation>
    </message>
    <message>
        <source>Pe&amp;ople</source>
        <translation>&amp;Danh bạ</translation>
    </message>
    <message>
        <source>To the caller at the &amp;door</source>
        <translation>Tới người gọi ở &amp;cửa</translation>
    </message>
    <message>
        <source>Next where it is my &amp;turn</source>
        <translation>Cuộc kế tiếp đang &amp;tới lượt tôi</translation>
    </message>
    <message>
        <source>&amp;Previous conversation</source>
        <translation>Cuộc trò chuyện t&amp;rước</translation>
    </message>
    <message>
        <source>&amp;Next conversation</source>
        <translation>Cuộc trò chuyện &amp;sau</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>Về &amp;danh sách</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Ngăn trước</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Phóng to</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Th&amp;u nhỏ</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Cỡ &amp;bình thường</translation>
    </message>
    <message>
        <source>In&amp;spector</source>
        <translation>Bộ th&amp;eo dõi</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Phím tắt</translation>
    </message>
    <message>
        <source>&amp;About Talkstick</source>
        <translation>&amp;Giới thiệu Talkstick</translation>
    </message>
    <message>
        <source>Line end&amp;ings</source>
        <translation>Kết thúc dòn&amp;g</translation>
    </message>
    <message>
        <source>Find nex&amp;t</source>
        <translation>Tìm t&amp;iếp</translation>
    </message>
    <message>
        <source>Next pan&amp;e</source>
        <translation>Ngăn &amp;kế tiếp</translation>
    </message>
    <message>
        <source>&amp;Move to another computer…</source>
        <translation>Chuyể&amp;n sang máy khác…</translation>
    </message>
    <message>
        <source>&amp;Go to turn or day…</source>
        <translation>Đến &amp;lượt hoặc ngày…</translation>
    </message>
    <message>
        <source>Do not distur&amp;b</source>
        <translation>Đừng &amp;quấy rầy</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>&amp;Bảng tùy chọn…</translation>
    </message>
    <message>
        <source>P&amp;resentation</source>
        <translation>Trình &amp;chiếu</translation>
    </message>
    <message>
        <source>F11 or Esc ends the presentation.</source>
        <translation>F11 hoặc Esc để kết thúc trình chiếu.</translation>
    </message>
    <message>
        <source>&amp;Practice partner…</source>
        <translation>Người tập &amp;cùng…</translation>
    </message>
    <message>
        <source>Second &amp;window…</source>
        <translation>Cửa &amp;sổ thứ hai…</translation>
    </message>
    <message>
        <source>&amp;Check for a new version…</source>
        <translation>&amp;Kiểm tra phiên bản mới…</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::MoveBar</name>
    <message>
        <source>Move to another computer</source>
        <translation>Chuyển sang máy khác</translation>
    </message>
    <message>
        <source>Everything of a Talkstick</source>
        <translation>Toàn bộ của một Talkstick</translation>
    </message>
    <message>
        <source>Bring your file</source>
        <translation>Đưa tệp của bạn vào</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Mọi tệp</translation>
    </message>
    <message>
        <source>Writing everything: %1&#xa0;%</source>
        <translation>Đang ghi mọi thứ: %1%</translation>
    </message>
    <message>
        <source>Bringing everything: %1&#xa0;%</source>
        <translation>Đang đưa mọi thứ vào: %1%</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>&amp;Quit Talkstick</source>
        <translation>&amp;Thoát Talkstick</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Để &amp;sau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Nothing was written. %1</source>
        <translation>Chưa ghi gì. %1</translation>
    </message>
    <message>
        <source>Nothing was brought. %1</source>
        <translation>Chưa đưa gì vào. %1</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Danh bạ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Nobody yet. Whoever you let in, call or invite with Talkstick is remembered here, by their key.</source>
        <translation>Chưa có ai. Những ai được bạn cho vào, gọi hoặc mời bằng Talkstick sẽ được nhớ ở đây, theo khóa của họ.</translation>
    </message>
    <message>
        <source>I call &amp;them</source>
        <translation>&amp;Tôi gọi người này là</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>Gọ&amp;i</translation>
    </message>
    <message>
        <source>Compare &amp;words…</source>
        <translation>&amp;So sánh các từ…</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Quên…</translation>
    </message>
    <message>
        <source>Un&amp;block</source>
        <translation>Bỏ chặ&amp;n</translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <translation>Chặ&amp;n</translation>
    </message>
    <message>
        <source>Possible while you are in a conversation</source>
        <translation>Làm được khi bạn đang trong cuộc trò chuyện</translation>
    </message>
    <message>
        <source>No address of theirs is known</source>
        <translation>Không biết địa chỉ nào của người này</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <translation>Chặn %1?</translation>
    </message>
    <message>
        <source>The conversation with them is left, and they are not heard any more.</source>
        <translation>Bạn rời cuộc trò chuyện với người này, và không còn nghe họ nữa.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Chặn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>Quên %1?</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Quên</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::PortTestDialog</name>
    <message>
        <source>Test my port</source>
        <translation>Thử cổng của tôi</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>If nothing comes through</source>
        <translation>Nếu không có gì tới được</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Hệ thống</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <comment>an address</comment>
        <translation>Sao chép %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Đã sao chép</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::PracticeDialog</name>
    <message>
        <source>Practice partner</source>
        <translation>Người tập cùng</translation>
    </message>
    <message>
        <source>A partner in this program, over a real connection that never leaves this computer. You speak first. Nothing of it is kept.</source>
        <translation>Một người tập cùng nằm trong chương trình này, qua kết nối thật không bao giờ rời khỏi máy. Bạn nói trước. Không có gì được giữ lại.</translation>
    </message>
    <message>
        <source>&amp;Polite</source>
        <translation>&amp;Lịch sự</translation>
    </message>
    <message>
        <source>Answers each turn after a moment, and explains Talkstick step by step.</source>
        <translation>Trả lời mỗi lượt sau một lát, và giải thích Talkstick từng bước.</translation>
    </message>
    <message>
        <source>&amp;Slow</source>
        <translation>&amp;Chậm</translation>
    </message>
    <message>
        <source>Lets you wait, longer each time. You learn to write ahead, and to do something else meanwhile.</source>
        <translation>Bắt bạn chờ, mỗi lần một lâu hơn. Bạn học cách viết sẵn, và làm việc khác trong lúc chờ.</translation>
    </message>
    <message>
        <source>&amp;Chatty</source>
        <translation>&amp;Nhiều lời</translation>
    </message>
    <message>
        <source>Talks at length, in several pieces. You learn what one turn is, and how to read a long one.</source>
        <translation>Nói dài, thành nhiều mảnh. Bạn học thế nào là một lượt, và cách đọc một lượt dài.</translation>
    </message>
    <message>
        <source>&amp;Rude</source>
        <translation>&amp;Thô lỗ</translation>
    </message>
    <message>
        <source>Writes while you hold the stick, and goes without a goodbye. You learn what is held back, and what a broken connection looks like.</source>
        <translation>Viết khi bạn đang giữ gậy, và bỏ đi không chào. Bạn học những gì được giữ lại chờ, và kết nối bị đứt trông ra sao.</translation>
    </message>
    <message>
        <source>Small &amp;buffer</source>
        <translation>&amp;Bộ đệm nhỏ</translation>
    </message>
    <message>
        <source>A student’s program in C that hears 79 bytes at once. You learn how two lose step, and how to get it back.</source>
        <translation>Chương trình C của một sinh viên, mỗi lần nghe được 79 byte. Bạn học hai bên lạc nhịp thế nào, và cách lấy lại nhịp.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Bắt đầu</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Tùy chọn</translation>
    </message>
    <message>
        <source>&amp;Writing</source>
        <translation>&amp;Viết</translation>
    </message>
    <message>
        <source>Your na&amp;me</source>
        <translation>Tê&amp;n của tôi</translation>
    </message>
    <message>
        <source>Shown to whoever you call or let in</source>
        <translation>Hiện cho người mà bạn gọi hoặc cho vào</translation>
    </message>
    <message>
        <source>Enter &amp;sends, Shift+Enter makes a new line</source>
        <translation>Enter để &amp;gửi, Shift+Enter để xuống dòng</translation>
    </message>
    <message>
        <source>Enter makes a new &amp;line, Ctrl+Enter sends</source>
        <translation>Enter để &amp;xuống dòng, Ctrl+Enter để gửi</translation>
    </message>
    <message>
        <source>&amp;Give me five seconds to take a turn back</source>
        <translation>Cho tôi năm giây để lấy &amp;lại một lượt</translation>
    </message>
    <message>
        <source>Show the other side that &amp;I am writing</source>
        <translation>Cho bên &amp;kia thấy tôi đang viết</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>Thông &amp;báo</translation>
    </message>
    <message>
        <source>Notify me when it is my &amp;turn or someone is at the door</source>
        <translation>Báo cho tôi &amp;khi đến lượt tôi hoặc có người ở cửa</translation>
    </message>
    <message>
        <source>Show what was &amp;said</source>
        <translation>&amp;Hiện điều đã nói</translation>
    </message>
    <message>
        <source>Play the system’s s&amp;ound</source>
        <translation>&amp;Phát âm thanh của hệ thống</translation>
    </message>
    <message>
        <source>Do not distur&amp;b: no notifications, no sound, no mark in the task bar</source>
        <translation>Đừng &amp;quấy rầy: không thông báo, không âm thanh, không dấu hiệu trên thanh tác vụ</translation>
    </message>
    <message>
        <source>&amp;Remind me if it is still my turn after</source>
        <translation>&amp;Nhắc tôi nếu vẫn là lượt của tôi sau</translation>
    </message>
    <message>
        <source>never</source>
        <translation>không bao giờ</translation>
    </message>
    <message>
        <source>Tell me if I &amp;have heard nothing for</source>
        <translation>Bá&amp;o cho tôi nếu không nghe gì trong</translation>
    </message>
    <message>
        <source>&amp;Door</source>
        <translation>Cử&amp;a</translation>
    </message>
    <message>
        <source>Who &amp;may call</source>
        <translation>Ai được &amp;gọi</translation>
    </message>
    <message>
        <source>Po&amp;rt</source>
        <translation>&amp;Cổng</translation>
    </message>
    <message>
        <source>Plain-&amp;text programs that call</source>
        <translation>Chương trình văn bản thuầ&amp;n gọi đến</translation>
    </message>
    <message>
        <source>My public name or &amp;address</source>
        <translation>Tên hoặc địa chỉ công &amp;khai của tôi</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>Chương &amp;trình</translation>
    </message>
    <message>
        <source>&amp;Start with the computer</source>
        <translation>&amp;Khởi động cùng máy tính</translation>
    </message>
    <message>
        <source>&amp;Keep listening when the window is closed</source>
        <translation>Tiếp tục &amp;chờ cuộc gọi khi cửa sổ đã đóng</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>N&amp;gôn ngữ</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Có hiệu lực từ lần khởi động sau.</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>Thu &amp;phóng</translation>
    </message>
    <message>
        <source> day</source>
        <translation> ngày</translation>
    </message>
    <message>
        <source> days</source>
        <translation> ngày</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Hỏi tôi</translation>
    </message>
    <message>
        <source>Never let them in</source>
        <translation>Không bao giờ cho vào</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window quits.</source>
        <translation>Môi trường làm việc này không có khay hệ thống, nên đóng cửa sổ là thoát.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Như hệ thống</translation>
    </message>
    <message>
        <source>No notification service answers on this desktop.</source>
        <translation>Không có dịch vụ thông báo nào trả lời trong môi trường làm việc này.</translation>
    </message>
    <message>
        <source>Port %1 is used until you stop hosting.</source>
        <translation>Cổng %1 được dùng cho đến khi bạn ngừng chủ trì.</translation>
    </message>
    <message>
        <source>That could not be written down.</source>
        <translation>Không ghi lại được điều đó.</translation>
    </message>
    <message>
        <source>&#xa0;%</source>
        <comment>after a number</comment>
        <translation>%</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::Presence</name>
    <message>
        <source>Show Talkstick</source>
        <translation>Hiện Talkstick</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
    <message>
        <source>Keep listening for people you know?</source>
        <translation>Tiếp tục chờ người quen gọi?</translation>
    </message>
    <message>
        <source>Talkstick stays in the tray, and they can call you.</source>
        <translation>Talkstick ở lại trong khay hệ thống, và họ có thể gọi cho bạn.</translation>
    </message>
    <message>
        <source>Keep listening</source>
        <translation>Tiếp tục chờ</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::SendRow</name>
    <message>
        <source>More ways to send</source>
        <translation>Cách gửi khác</translation>
    </message>
    <message>
        <source>Send and keep the stick</source>
        <translation>Gửi và giữ gậy</translation>
    </message>
    <message>
        <source>Lower hand</source>
        <translation>Hạ tay</translation>
    </message>
    <message>
        <source>Raise hand</source>
        <translation>Giơ tay</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Lấy lại</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Trao gậy</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::Sidebar</name>
    <message>
        <source>Conversations</source>
        <translation>Các cuộc trò chuyện</translation>
    </message>
    <message>
        <source>Door: %1</source>
        <comment>who may call</comment>
        <translation>Cửa: %1</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>Cổng %1</translation>
    </message>
    <message>
        <source>You know somebody now. Let people you know call you, and nobody else?</source>
        <translation>Giờ bạn đã có người quen. Chỉ để người quen gọi bạn, không ai khác?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Call failed</source>
        <translation>Cuộc gọi thất bại</translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation>Đang gọi…</translation>
    </message>
    <message>
        <source>The call to %1 failed. Show why.</source>
        <translation>Cuộc gọi tới %1 thất bại. Hiện lý do.</translation>
    </message>
    <message>
        <source>Show how the call to %1 goes</source>
        <translation>Hiện tiến trình cuộc gọi tới %1</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::StartDialog</name>
    <message>
        <source>New conversation</source>
        <translation>Cuộc trò chuyện mới</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::StartPage</name>
    <message>
        <source>Two people, one stick</source>
        <translation>Hai người, một cây gậy</translation>
    </message>
    <message>
        <source>Whoever holds it speaks; the other listens.</source>
        <translation>Ai giữ gậy thì nói; người kia lắng nghe.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Tên của &amp;bạn</translation>
    </message>
    <message>
        <source>Shown to whoever you call or let in</source>
        <translation>Hiện cho người mà bạn gọi hoặc cho vào</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Tham gia</translation>
    </message>
    <message>
        <source>&amp;Address, name, or the invitation you were sent</source>
        <translation>Địa c&amp;hỉ, tên, hoặc lời mời bạn nhận được</translation>
    </message>
    <message>
        <source>Address to join</source>
        <translation>Địa chỉ để tham gia</translation>
    </message>
    <message>
        <source>The other side is</source>
        <translation>Bên kia là</translation>
    </message>
    <message>
        <source>&amp;Talkstick</source>
        <translation>&amp;Talkstick</translation>
    </message>
    <message>
        <source>a p&amp;lain program: nc, telnet, C</source>
        <translation>chương t&amp;rình văn bản thuần: nc, telnet, C</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Tùy chọn khác</translation>
    </message>
    <message>
        <source>Who speaks first, how turns end</source>
        <translation>Ai nói trước, lượt kết thúc thế nào</translation>
    </message>
    <message>
        <source>&amp;First to speak</source>
        <translation>A&amp;i nói trước</translation>
    </message>
    <message>
        <source>I do</source>
        <translation>Tôi</translation>
    </message>
    <message>
        <source>The other side</source>
        <translation>Bên kia</translation>
    </message>
    <message>
        <source>&amp;End of my turns</source>
        <translation>&amp;Kết thúc lượt của tôi</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Chủ trì</translation>
    </message>
    <message>
        <source>Be the one who is called. Only one of you has to be reachable.</source>
        <translation>Làm người được gọi. Chỉ cần liên lạc được một trong hai người.</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>Cổ&amp;ng</translation>
    </message>
    <message>
        <source>Port to host on</source>
        <translation>Cổng để chủ trì</translation>
    </message>
    <message>
        <source>Show host card</source>
        <translation>Hiện thẻ chủ trì</translation>
    </message>
    <message>
        <source>Direct: no account, no server. A turn crosses while both of you are online.</source>
        <translation>Trực tiếp: không tài khoản, không máy chủ. Một lượt được chuyển khi cả hai cùng trực tuyến.</translation>
    </message>
    <message>
        <source>192.168.1.7 or example.org</source>
        <translation>192.168.1.7 hoặc example.org</translation>
    </message>
    <message>
        <source>Anyone on the way can read and change what is said.</source>
        <translation>Ai ở giữa đường cũng có thể đọc và sửa những gì được nói.</translation>
    </message>
    <message>
        <source>You are hosting on port %1.</source>
        <translation>Bạn đang chủ trì ở cổng %1.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>a port</comment>
        <translation>Dùng %1</translation>
    </message>
    <message>
        <source>An invitation is on the clipboard.</source>
        <translation>Có lời mời trong bộ nhớ tạm.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Dùng</translation>
    </message>
    <message>
        <source>&amp;Keep nothing on this computer</source>
        <translation>Không giữ gì trên má&amp;y này</translation>
    </message>
    <message>
        <source>Nothing is kept of conversations that begin from now on. They go on through lost connections, but end when Talkstick quits. The other person’s computer may keep its own copy.</source>
        <translation>Không giữ gì của các cuộc trò chuyện bắt đầu từ nay. Chúng tiếp tục qua những lần mất kết nối, nhưng hết khi thoát Talkstick. Máy của người kia có thể giữ bản sao của nó.</translation>
    </message>
    <message>
        <source>On your own?</source>
        <translation>Bạn chỉ có một mình?</translation>
    </message>
    <message>
        <source>P&amp;ractice partner…</source>
        <translation>Người tậ&amp;p cùng…</translation>
    </message>
    <message>
        <source>A partner in this program, to try it with</source>
        <translation>Một người tập cùng nằm trong chương trình, để dùng thử</translation>
    </message>
    <message>
        <source>Second &amp;window…</source>
        <translation>Cửa &amp;sổ thứ hai…</translation>
    </message>
    <message>
        <source>Opens Talkstick once more, beside this window, and calls this one</source>
        <translation>Mở Talkstick thêm một lần nữa bên cạnh cửa sổ này và gọi sang đây</translation>
    </message>
    <message>
        <source>Coming from another computer?</source>
        <translation>Bạn từ máy khác sang?</translation>
    </message>
    <message>
        <source>&amp;Bring your file…</source>
        <translation>Đưa tệp của bạn &amp;vào…</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::TranscriptView</name>
    <message>
        <source>They</source>
        <translation>Bên kia</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Cuộc trò chuyện</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Bạn</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>number, speaker, text</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>Copy as &amp;quotation</source>
        <translation>Sao chép thành t&amp;rích dẫn</translation>
    </message>
    <message>
        <source>Open as &amp;text</source>
        <translation>Mở thành &amp;văn bản</translation>
    </message>
    <message>
        <source>Open %1…</source>
        <comment>a host</comment>
        <translation>Mở %1…</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Sao chép &amp;liên kết</translation>
    </message>
    <message>
        <source>Copy link to %1</source>
        <comment>a host</comment>
        <translation>Sao chép liên kết đến %1</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::TurnDelegate</name>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::WebVisitor</name>
    <message>
        <source>The link could not be opened.</source>
        <translation>Không mở được liên kết.</translation>
    </message>
</context>
<context>
    <name>talkstick::ui::WordsBox</name>
    <message>
        <source>They match</source>
        <translation>Khớp nhau</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Khác nhau</translation>
    </message>
    <message>
        <source>Call %1 by phone and say these words to each other. Do not type them.</source>
        <translation>Hãy gọi điện cho %1 và nói cho nhau các từ này. Đừng gõ chúng.</translation>
    </message>
    <message>
        <source>You can also check later.</source>
        <translation>Bạn cũng có thể kiểm tra sau.</translation>
    </message>
    <message>
        <source>You said that the words match.</source>
        <translation>Bạn đã nói rằng các từ khớp nhau.</translation>
    </message>
</context>
</TS>
